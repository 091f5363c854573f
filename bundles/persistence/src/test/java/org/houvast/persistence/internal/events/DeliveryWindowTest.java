package org.houvast.persistence.internal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeliveryWindowTest {
    private static final Duration LATE = Duration.ofSeconds(90);

    private final DeliveryWindow window = new DeliveryWindow(10);

    private void seenAndDone(long seq) {
        window.seen(seq, 0);
        window.done(seq);
    }

    @Test
    void movesWithWhatIsDone() {
        seenAndDone(11);
        window.seen(12, 0);
        seenAndDone(13);
        assertThat(window.position()).isEqualTo(11);
        window.done(12);
        assertThat(window.position()).isEqualTo(13);
        assertThat(window.highest()).isEqualTo(13);
    }

    @Test
    void waitsForAMissingNumber() {
        seenAndDone(13);
        assertThat(window.missing()).containsExactlyInAnyOrder(11L, 12L);
        assertThat(window.position()).isEqualTo(10);
        seenAndDone(11);
        assertThat(window.position()).isEqualTo(11);
        window.seen(12, 0);
        assertThat(window.position()).isEqualTo(11);
        window.done(12);
        assertThat(window.position()).isEqualTo(13);
    }

    @Test
    void givesUpANumberThatIsMissingForTooLong() {
        long began = Long.MAX_VALUE - 5;
        window.seen(12, began);
        window.done(12);
        window.giveUp(LATE, began + LATE.toNanos());
        assertThat(window.position()).isEqualTo(10);
        window.giveUp(LATE, began + LATE.toNanos() + 1);
        assertThat(window.position()).isEqualTo(12);
        assertThat(window.missing()).isEmpty();
    }

    @Test
    void waitsOnlyForTheLastNumbersOfALargeJump() {
        seenAndDone(1_000_000);
        assertThat(window.missing()).hasSize(1000).contains(999_999L, 999_000L);
        assertThat(window.position()).isEqualTo(998_999);
    }

    @Test
    void leavesOldNumbersAlone() {
        window.done(3);
        assertThat(window.position()).isEqualTo(10);
    }
}
