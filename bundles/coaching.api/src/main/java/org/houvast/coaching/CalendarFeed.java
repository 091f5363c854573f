package org.houvast.coaching;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.houvast.commons.Language;

/**
 * The moments of somebody for a calendar program: when, where and how, and nothing about a child.
 *
 * @param language of the texts
 * @param zone of the locations
 * @param at when it was read
 * @param entries moments from 30 days ago on, called off ones included, at most 1000
 */
public record CalendarFeed(Language language, ZoneId zone, Instant at, List<Entry> entries) {
    public CalendarFeed {
        entries = List.copyOf(entries);
    }

    /**
     * One moment.
     *
     * @param id its id, stays the same
     * @param sequence grows with each change, 0 at first
     * @param state where it stands
     * @param form how it is spent
     * @param start planned beginning
     * @param end planned end
     * @param group name of the group
     * @param location name of the location
     */
    public record Entry(
            MomentId id,
            long sequence,
            MomentState state,
            CoachForm form,
            Instant start,
            Instant end,
            String group,
            String location) {}
}
