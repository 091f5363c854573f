package org.houvast.host.spi;

import java.time.LocalDate;
import org.houvast.commons.GroupRef;
import org.jspecify.annotations.Nullable;

/**
 * A child or member of staff belongs to a group for a while.
 *
 * @param group the group
 * @param from first day
 * @param until last day, included; null while no end is known
 */
public record Membership(GroupRef group, LocalDate from, @Nullable LocalDate until) {
    public Membership {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a membership ends before it begins");
        }
    }

    /** whether it holds on this day */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
