package org.houvast.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.Versioned;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * A request of a person about own data.
 *
 * @param id its id
 * @param revision for the next change
 * @param kind what is asked
 * @param state where it stands
 * @param subject whom the data are about
 * @param asker the guardian who asks about a child, or null: the person asks oneself
 * @param location where the data were made
 * @param workForm of the location
 * @param controller the organisation that has to answer
 * @param receivedOn day on which it came
 * @param dueOn last day for the answer: the same day of the next month, or its last day when it is shorter, or three months later when it
 *     was extended; a Saturday or Sunday moves to Monday (Regulation 1182/71, article 3)
 * @param extendedOn day on which it was extended, or null
 * @param overdue whether it is open and its last day is over, at the location
 * @param closedAt when it was answered, refused or withdrawn, or null
 * @param content what was asked and told; null for all but the data protection officer, and in lists
 * @param allowedActions what the caller may do now
 */
public record DataRequest(
        DataRequestId id,
        Revision revision,
        DataRequestKind kind,
        DataRequestState state,
        DataSubject subject,
        @Nullable GuardianRef asker,
        LocationRef location,
        WorkForm workForm,
        OrganisationRef controller,
        LocalDate receivedOn,
        LocalDate dueOn,
        @Nullable LocalDate extendedOn,
        boolean overdue,
        @Nullable Instant closedAt,
        @Nullable DataRequestContent content,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public DataRequest {
        allowedActions = List.copyOf(allowedActions);
    }
}
