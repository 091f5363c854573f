package org.houvast.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.houvast.commons.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SnapshotTest {
    private final SetClock clock = new SetClock();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicBoolean broken = new AtomicBoolean();
    private final Snapshot<Integer> snapshot = new Snapshot<>(
            () -> {
                int number = reads.incrementAndGet();
                if (broken.get()) {
                    throw new DatabaseException(new SQLException("gone", "08006"));
                }
                return number;
            },
            PersistenceProblems.DATABASE_UNAVAILABLE,
            clock);

    @Test
    void readsTheTableOnceASecond() {
        assertThat(snapshot.get()).isEqualTo(1);
        clock.advance(Duration.ofMillis(999));
        assertThat(snapshot.get()).isEqualTo(1);
        clock.advance(Duration.ofMillis(1));
        assertThat(snapshot.get()).isEqualTo(2);
    }

    @Test
    void readsAgainAfterAChange() {
        assertThat(snapshot.get()).isEqualTo(1);
        snapshot.outdate();
        assertThat(snapshot.get()).isEqualTo(2);
    }

    @Test
    void readsAgainWhenTheClockWasPutBack() {
        assertThat(snapshot.get()).isEqualTo(1);
        clock.advance(Duration.ofHours(-1));
        assertThat(snapshot.get()).isEqualTo(2);
    }

    @Test
    void refusesWhileTheTableCannotBeReadAndTriesOnceASecond() {
        snapshot.get();
        broken.set(true);
        clock.advance(Duration.ofSeconds(1));
        assertRefuses();
        assertRefuses();
        assertThat(reads).hasValue(2);

        broken.set(false);
        assertRefuses();
        clock.advance(Duration.ofSeconds(1));
        assertThat(snapshot.get()).isEqualTo(3);
    }

    @Test
    void letsOthersGoOnWithWhatIsKnownWhileOneReads() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger number = new AtomicInteger();
        Snapshot<Integer> slow = new Snapshot<>(
                () -> {
                    int next = number.incrementAndGet();
                    if (next == 2) {
                        reading.countDown();
                        await(goOn);
                    }
                    return next;
                },
                PersistenceProblems.DATABASE_UNAVAILABLE,
                clock);
        slow.get();
        clock.advance(Duration.ofSeconds(2));
        CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(slow::get);
        await(reading);

        assertThat(slow.get()).isEqualTo(1);

        goOn.countDown();
        assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(slow.get()).isEqualTo(2);
    }

    @Test
    void doesNotKeepWhatWasReadBeforeAChangeAndArrivedAfterIt() {
        AtomicInteger number = new AtomicInteger();
        AtomicBoolean changeMeanwhile = new AtomicBoolean(true);
        Snapshot<?>[] self = new Snapshot<?>[1];
        Snapshot<Integer> overtaken = new Snapshot<>(
                () -> {
                    if (changeMeanwhile.getAndSet(false)) {
                        self[0].outdate();
                    }
                    return number.incrementAndGet();
                },
                PersistenceProblems.DATABASE_UNAVAILABLE,
                clock);
        self[0] = overtaken;

        overtaken.get();

        assertThat(overtaken.get()).isEqualTo(2);
    }

    private void assertRefuses() {
        assertThatExceptionOfType(Problem.class).isThrownBy(snapshot::get).satisfies(p -> assertThat(p.type())
                .isEqualTo(PersistenceProblems.DATABASE_UNAVAILABLE));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing happened");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Stands still until it is set. */
    private static final class SetClock extends Clock {
        private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
