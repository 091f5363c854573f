package org.houvast.persistence.internal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.houvast.persistence.Transactions;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void pausesLongerWithEachTryUpToALimit() {
        assertThat(Pace.NORMAL.pauseAfter(1)).isEqualTo(Duration.ofMillis(200));
        assertThat(Pace.NORMAL.pauseAfter(3)).isEqualTo(Duration.ofMillis(800));
        assertThat(Pace.NORMAL.pauseAfter(1_000_000)).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void triesForAboutHalfAMinute() {
        long millis = IntStream.range(1, Pace.NORMAL.tries())
                .mapToLong(tries -> Pace.NORMAL.pauseAfter(tries).toMillis())
                .sum();
        assertThat(millis).isBetween(20_000L, 40_000L);
    }

    @Test
    void waitsLongerForALateNumberThanAnyTransactionLasts() {
        assertThat(Pace.NORMAL.late()).isGreaterThan(Transactions.LONGEST.multipliedBy(2));
    }
}
