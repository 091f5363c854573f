package org.houvast.host.tck;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.houvast.host.spi.HostException;

/** Ways to break the rules of time and threads. */
final class TimeBreakages {
    private TimeBreakages() {}

    static Stream<Breakage> all() {
        AtomicInteger inside = new AtomicInteger();
        return Stream.of(
                Breakage.of("everyAnswerComesWithinTheLimit", "answers after 4 s", "children.find", (right, a) -> {
                    pass(4_000);
                    return right.get();
                }),
                Breakage.of("answersUsuallyComeInTime", "answers after 300 ms", "groups.find", (right, a) -> {
                    pass(300);
                    return right.get();
                }),
                Breakage.of("anInterruptedCallEnds", "spins when interrupted", "children.find", (right, a) -> {
                    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(4);
                    while (Thread.currentThread().isInterrupted() && System.nanoTime() < end) {
                        Thread.onSpinWait();
                    }
                    return right.get();
                }),
                Breakage.of("manyThreadsGetTheSameAnswers", "serves one at a time", "children.find", (right, a) -> {
                    if (inside.incrementAndGet() > 1) {
                        throw new HostException("busy");
                    }
                    try {
                        pass(2);
                        return right.get();
                    } finally {
                        inside.decrementAndGet();
                    }
                }));
    }

    /** the time that a slow host takes */
    private static void pass(long millis) throws InterruptedException {
        if (new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("nobody counts down");
        }
    }
}
