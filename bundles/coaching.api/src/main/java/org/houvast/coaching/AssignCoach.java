package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Assigns a coach to groups of one location.
 *
 * @param coach a member of staff with the role COACH or INTERNAL_COACH
 * @param coachType what kind of coach
 * @param groups which groups
 * @param from first day
 * @param until last day, included; no end when missing
 * @param scope ANONYMOUS_CHILD when missing
 * @param confidentialityStatementDate when the coach signed for confidentiality; needed for a coach of another organisation
 * @param agreementId the cooperation agreement that it rests on, none when missing
 */
public record AssignCoach(
        StaffRef coach,
        CoachType coachType,
        @Limit(min = 1, max = 50) List<GroupRef> groups,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable AssignmentScope scope,
        @Nullable LocalDate confidentialityStatementDate,
        @Nullable AgreementId agreementId) {
    /** an assignment that rests on no agreement */
    public AssignCoach(
            StaffRef coach,
            CoachType coachType,
            List<GroupRef> groups,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable AssignmentScope scope,
            @Nullable LocalDate confidentialityStatementDate) {
        this(coach, coachType, groups, from, until, scope, confidentialityStatementDate, null);
    }
}
