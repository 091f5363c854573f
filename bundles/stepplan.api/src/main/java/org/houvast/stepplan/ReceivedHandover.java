package org.houvast.stepplan;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.Versioned;
import org.houvast.parents.ParentView;
import org.houvast.parents.ShareDocument;
import org.jspecify.annotations.Nullable;

/**
 * A handover as its receiver sees it: what parents could read, and nothing else of the other organisation.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param child who comes
 * @param kind school or after-school care
 * @param from the organisation that hands over
 * @param fromPlace its location and work form
 * @param place where it is received
 * @param message what the sender adds, null for nothing
 * @param documents what goes of each record
 * @param parentViews what parents wrote beside it
 * @param sentAt when it was sent
 * @param receivedAt when it was received, null before
 * @param talk the last talk of both sides, null when there was none
 * @param allowedActions {@code receive}, {@code talk}
 */
public record ReceivedHandover(
        HandoverId id,
        Revision revision,
        ReceivedHandoverState state,
        ChildRef child,
        HandoverKind kind,
        OrganisationRef from,
        Place fromPlace,
        Place place,
        @Nullable String message,
        List<ShareDocument> documents,
        List<ParentView> parentViews,
        Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable WarmTalk talk,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public ReceivedHandover {
        documents = List.copyOf(documents);
        parentViews = List.copyOf(parentViews);
        allowedActions = List.copyOf(allowedActions);
    }
}
