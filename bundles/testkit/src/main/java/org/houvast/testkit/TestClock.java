package org.houvast.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until it is set; whole microseconds, as a column keeps them. May be used by any thread. */
public final class TestClock extends Clock {
    /** Monday 2 March 2026, nine o'clock in Amsterdam. */
    public static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T08:00:00Z");

    /** The zone of {@link #today()} and {@link #at}. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final AtomicLong micros;
    private final ZoneId zone;

    private TestClock(AtomicLong micros, ZoneId zone) {
        this.micros = micros;
        this.zone = zone;
    }

    /** a clock at {@link #MONDAY_MORNING} */
    public static TestClock onMonday() {
        return startingAt(MONDAY_MORNING);
    }

    public static TestClock startingAt(Instant instant) {
        return new TestClock(new AtomicLong(micros(instant)), ZoneOffset.UTC);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    public void set(Instant instant) {
        micros.set(micros(instant));
    }

    /** this day and time in Amsterdam */
    public void at(LocalDate day, LocalTime time) {
        set(day.atTime(time).atZone(ZONE).toInstant());
    }

    /** moves on; back when it is negative */
    public void advance(Duration duration) {
        micros.addAndGet(TimeUnit.NANOSECONDS.toMicros(duration.toNanos()));
    }

    /** the day in Amsterdam */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    @Override
    public Instant instant() {
        return Instant.EPOCH.plus(micros.get(), ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** the same clock in another zone: setting one sets both */
    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(micros, other);
    }
}
