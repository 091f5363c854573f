package org.houvast.stepplan;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.houvast.parents.ParentView;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.SharedItem;
import org.jspecify.annotations.Nullable;

/**
 * A handover as the side that hands over sees it.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject the child
 * @param group the group that hands over
 * @param location location and work form of that group
 * @param receiver who gets it
 * @param consents what has to be allowed, and whether it is now
 * @param items the records that go; none once the set is destroyed
 * @param message what the receiver should know besides; null for nothing
 * @param language of titles and labels
 * @param documents exactly what the receiver gets of each record, in the order of the items; frozen from PARENT_REVIEW on
 * @param parentViews what parents wrote beside it; frozen when it is sent, empty before
 * @param channel how it was sent, null before
 * @param sentAt when, null before
 * @param receivedAt when the receiver had it, null before
 * @param talk the last talk of both sides, null when there was none
 * @param destroyedAt when the set was destroyed, null before
 * @param destroyedBy by whom, null before
 * @param createdBy who began it
 * @param createdAt when
 * @param allowedActions what this reader may do with it now
 */
public record Handover(
        HandoverId id,
        Revision revision,
        HandoverState state,
        Subject subject,
        GroupRef group,
        Place location,
        HandoverReceiver receiver,
        List<HandoverConsent> consents,
        List<SharedItem> items,
        @Nullable String message,
        Language language,
        List<ShareDocument> documents,
        List<ParentView> parentViews,
        @Nullable HandoverChannel channel,
        @Nullable Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable WarmTalk talk,
        @Nullable Instant destroyedAt,
        @Nullable StaffRef destroyedBy,
        StaffRef createdBy,
        Instant createdAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Handover {
        consents = List.copyOf(consents);
        items = List.copyOf(items);
        documents = List.copyOf(documents);
        parentViews = List.copyOf(parentViews);
        allowedActions = List.copyOf(allowedActions);
    }
}
