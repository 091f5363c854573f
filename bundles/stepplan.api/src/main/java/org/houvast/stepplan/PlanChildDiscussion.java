package org.houvast.stepplan;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Plans a meeting about children.
 *
 * @param group the group that meets; the agenda may hold children of other groups of the same location and work form
 * @param on the day, not before today
 * @param attendees who is invited; a coach comes as a guest, and being invited opens no file
 * @param agenda what is talked about
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record PlanChildDiscussion(
        GroupRef group,
        LocalDate on,
        @Limit(min = 1, max = 20) List<Attendee> attendees,
        @Limit(min = 1, max = 30) List<AgendaEntry> agenda,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {
    public PlanChildDiscussion {
        attendees = List.copyOf(attendees);
        agenda = List.copyOf(agenda);
    }
}
