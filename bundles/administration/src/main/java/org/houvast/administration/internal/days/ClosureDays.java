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
        if (before == null || tooOld(before)) {
            before = new Known<>(host.capabilities().contains(Capability.CALENDAR), clock.instant());
            calendar = before;
        }
        return before.value();
    }

    /** whether the location is closed on this day, a weekend not counted; never when the host cannot tell */
    boolean closed(LocationRef location, LocalDate day) {
        return known() && of(new Year(location, day.getYear())).contains(day);
    }

    private Set<LocalDate> of(Year year) {
        Known<Set<LocalDate>> before = years.get(year);
        if (before == null || tooOld(before)) {
            LocalDate first = LocalDate.of(year.year(), 1, 1);
            LocalDate last = LocalDate.of(year.year(), 12, 31);
            before =
                    new Known<>(host.ask(h -> h.calendar().closureDays(year.location(), first, last)), clock.instant());
            years.put(year, before);
        }
        return before.value();
    }

    private boolean tooOld(Known<?> known) {
        Duration age = Duration.between(known.at(), clock.instant());
        return age.isNegative() || age.compareTo(AGE) >= 0;
    }
}
