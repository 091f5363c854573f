package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A coach works on groups of one location for a while. All rights of an outside coach come from it, and end with it.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state how it stands today
 * @param coach who
 * @param coachType what kind of coach
 * @param organisation whom the coach works for, as the host said when it was made
 * @param location where
 * @param groups which groups, at least one
 * @param from first day
 * @param until last day as planned, included; null while no end is known
 * @param endedOn last day when it was ended before its time, null otherwise
 * @param scope how far it reaches
 * @param confidentialityStatementDate when the coach signed for confidentiality; always there for a coach of another organisation
 * @param agreementId the cooperation agreement that it rests on, null for none
 * @param handedOverTo the assignment of another coach that it goes on as, null when it was not handed over
 * @param createdBy who made it
 * @param createdAt when
 * @param allowedActions what this reader may do with it now
 */
public record CoachAssignment(
        AssignmentId id,
        Revision revision,
        AssignmentState state,
        StaffRef coach,
        CoachType coachType,
        OrganisationRef organisation,
        LocationRef location,
        List<GroupRef> groups,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn,
        AssignmentScope scope,
        @Nullable LocalDate confidentialityStatementDate,
        @Nullable AgreementId agreementId,
        @Nullable AssignmentId handedOverTo,
        StaffRef createdBy,
        Instant createdAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public CoachAssignment {
        groups = List.copyOf(groups);
        allowedActions = List.copyOf(allowedActions);
    }
}
