package org.houvast.stepplan;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Limit;

/**
 * Says that it took place.
 *
 * @param on the day, not one to come
 * @param attendees who was invited and who was there
 */
public record HoldChildDiscussion(LocalDate on, @Limit(min = 1, max = 20) List<Attendee> attendees) {
    public HoldChildDiscussion {
        attendees = List.copyOf(attendees);
    }
}
