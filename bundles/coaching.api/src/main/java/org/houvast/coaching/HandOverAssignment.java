package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rest of an assignment to another coach. Open questions stay with their groups, moments that are still to come go along; what the
 * former coach keeps for himself stays with him.
 *
 * @param coach another member of staff with the role COACH or INTERNAL_COACH
 * @param coachType what kind of coach
 * @param from first day of the new coach, today at the earliest, within the assignment
 * @param confidentialityStatementDate when the new coach signed for confidentiality; needed for a coach of another organisation
 */
public record HandOverAssignment(
        StaffRef coach, CoachType coachType, LocalDate from, @Nullable LocalDate confidentialityStatementDate) {}
