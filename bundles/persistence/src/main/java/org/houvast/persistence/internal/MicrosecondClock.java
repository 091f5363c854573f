package org.houvast.persistence.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The time in UTC, to the microsecond, as the databases keep it. {@link Clock#tick} is none for this: with a tick below a
 * millisecond its {@code millis()} divides by zero on JDK 17.
 */
public final class MicrosecondClock extends Clock {
    private final Clock source;

    private MicrosecondClock(Clock source) {
        this.source = source;
    }

    public static Clock utc() {
        return new MicrosecondClock(Clock.systemUTC());
    }

    @Override
    public Instant instant() {
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public long millis() {
        return source.millis();
    }

    @Override
    public ZoneId getZone() {
        return source.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MicrosecondClock(source.withZone(zone));
    }
}
