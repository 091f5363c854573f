package org.houvast.coaching.internal.series;

import java.time.LocalDate;
import java.util.Set;
import org.houvast.commons.LocationRef;
import org.houvast.host.spi.Capability;
import org.houvast.privacy.HostRecords;

/**
 * When a location is closed, as far as the host can tell.
 *
 * @param known whether it can
 * @param days the days, none when it cannot
 */
record Closure(boolean known, Set<LocalDate> days) {
    Closure {
        days = Set.copyOf(days);
    }

    static Closure of(HostRecords host, LocationRef location, LocalDate from, LocalDate until) {
        boolean known = host.capabilities().contains(Capability.CALENDAR);
        return new Closure(known, known ? host.ask(h -> h.calendar().closureDays(location, from, until)) : Set.of());
    }
}
