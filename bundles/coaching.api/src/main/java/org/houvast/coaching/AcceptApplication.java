package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Accepts an application: an assignment of this coach for the groups of the application is made with it.
 *
 * @param coach a member of staff with the role COACH or INTERNAL_COACH
 * @param coachType what kind of coach
 * @param from first day
 * @param until last day, included; no end when missing
 * @param scope ANONYMOUS_CHILD when missing
 * @param confidentialityStatementDate when the coach signed for confidentiality; needed for a coach of another organisation
 * @param agreementId the agreement that carries it, none when missing
 */
public record AcceptApplication(
        StaffRef coach,
        CoachType coachType,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable AssignmentScope scope,
        @Nullable LocalDate confidentialityStatementDate,
        @Nullable AgreementId agreementId) {}
