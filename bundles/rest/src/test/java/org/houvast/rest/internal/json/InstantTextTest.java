package org.houvast.rest.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InstantTextTest {
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final long FIRST_SECOND =
            Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();

    private final DateTimeFormatter formatter =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    @Test
    void writesWhatTheGeneralFormatterWrites() {
        Random random = new Random(4711);
        for (int i = 0; i < 10_000; i++) {
            long second = FIRST_SECOND + (long) (random.nextDouble() * (LAST_SECOND - FIRST_SECOND));
            Instant instant = Instant.ofEpochSecond(second, random.nextInt(1_000_000_000));
            assertThat(InstantText.of(instant)).isEqualTo(formatter.format(instant));
        }
    }

    @Test
    void writesZerosAndYearsOfOtherLengths() {
        assertThat(InstantText.of(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00.000000Z");
        assertThat(InstantText.of(Instant.ofEpochSecond(FIRST_SECOND))).isEqualTo("0000-01-01T00:00:00.000000Z");
        assertThat(InstantText.of(Instant.parse("2026-03-02T11:00:00.000009Z")))
                .isEqualTo("2026-03-02T11:00:00.000009Z");
        for (Instant far : new Instant[] {Instant.MIN, Instant.MAX}) {
            assertThat(InstantText.of(far)).isEqualTo(formatter.format(far));
        }
    }
}
