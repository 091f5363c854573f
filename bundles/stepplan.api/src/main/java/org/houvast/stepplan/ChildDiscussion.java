package org.houvast.stepplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A meeting about children, as its reader may see it.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param group the group that meets
 * @param location location and work form of that group
 * @param on the day
 * @param attendees who is invited, and who was there
 * @param agenda what is talked about, as far as this reader may read about those children
 * @param followUps what was agreed, likewise; empty until the recap
 * @param reason why it was cancelled, null when it was not
 * @param createdAt when it was planned
 * @param allowedActions what this reader may do with it now
 */
public record ChildDiscussion(
        ChildDiscussionId id,
        Revision revision,
        ChildDiscussionState state,
        GroupRef group,
        Place location,
        LocalDate on,
        List<Attendee> attendees,
        List<AgendaItem> agenda,
        List<FollowUp> followUps,
        @Nullable String reason,
        Instant createdAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public ChildDiscussion {
        attendees = List.copyOf(attendees);
        agenda = List.copyOf(agenda);
        followUps = List.copyOf(followUps);
        allowedActions = List.copyOf(allowedActions);
    }
}
