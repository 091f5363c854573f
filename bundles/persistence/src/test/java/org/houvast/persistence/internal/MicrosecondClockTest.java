package org.houvast.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class MicrosecondClockTest {
    private final Clock clock = MicrosecondClock.utc();

    @Test
    void tellsNothingFinerThanADatabaseKeeps() {
        Instant told = clock.instant();

        assertThat(told).isEqualTo(told.truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void tellsMillisecondsOfTheSameTime() {
        long before = System.currentTimeMillis();

        assertThat(clock.millis()).isBetween(before, Instant.now().toEpochMilli());
    }

    @Test
    void keepsItsGrainInAnotherZone() {
        Clock there = clock.withZone(ZoneId.of("Europe/Amsterdam"));

        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
        Instant told = there.instant();
        assertThat(told).isEqualTo(told.truncatedTo(ChronoUnit.MICROS));
    }
}
