package org.houvast.administration.internal.days;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.commons.LocationRef;
import org.houvast.host.spi.Capability;
import org.houvast.privacy.HostRecords;
import org.jspecify.annotations.Nullable;

/** The closure days of locations, asked from the host a year at a time and remembered for five minutes. */
final class ClosureDays {
    private static final Duration AGE = Duration.ofMinutes(5);

    private record Year(LocationRef location, int year) {}

    private record Known<T>(T value, Instant at) {}

    private final HostRecords host;
    private final Clock clock;
    private final Map<Year, Known<Set<LocalDate>>> years = new ConcurrentHashMap<>();
    private volatile @Nullable Known<Boolean> calendar;

    ClosureDays(HostRecords host, Clock clock) {
        this.host = host;
        this.clock = clock;
    }

    /** whether the host can tell closure days */
    boolean known() {
        Known<Boolean> before = calendar;
        Instant at = clock.instant();
        if (before == null || tooOld(before, at)) {
            before = new Known<>(host.capabilities().contains(Capability.CALENDAR), at);
            calendar = before;
        }
        return before.value();
    }

    /** the closure days of a location as they are known now, for days that are looked at one after the other */
    Closed of(LocationRef location) {
        return new Closed(location, known(), clock.instant());
    }

    /** The closure days of a location; keeps the year that it looked at last. Used by one thread. */
    final class Closed {
        private final LocationRef location;
        private final boolean exact;
        private final Instant at;
        private int year;
        private Set<LocalDate> days = Set.of();

        private Closed(LocationRef location, boolean exact, Instant at) {
            this.location = location;
            this.exact = exact;
            this.at = at;
        }

        /** whether the location is closed on this day, a weekend not counted; never when the host cannot tell */
        boolean on(LocalDate day) {
            if (!exact) {
                return false;
            }
            if (year != day.getYear()) {
                year = day.getYear();
                days = of(new Year(location, year), at);
            }
            return days.contains(day);
        }
    }

    private Set<LocalDate> of(Year year, Instant at) {
        Known<Set<LocalDate>> before = years.get(year);
        if (before == null || tooOld(before, at)) {
            LocalDate first = LocalDate.of(year.year(), 1, 1);
            LocalDate last = LocalDate.of(year.year(), 12, 31);
            before = new Known<>(host.ask(h -> h.calendar().closureDays(year.location(), first, last)), at);
            years.put(year, before);
        }
        return before.value();
    }

    private static boolean tooOld(Known<?> known, Instant at) {
        Duration age = Duration.between(known.at(), at);
        return age.isNegative() || age.compareTo(AGE) >= 0;
    }
}
