package org.houvast.testkit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.function.Executable;

/** Waits until something is so, in place of waiting for a while. */
public final class Eventually {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private Eventually() {}

    /** tries the assertion until it holds, for 10 s at most; throws what it threw last */
    public static void eventually(Executable assertion) {
        eventually(LONGEST, assertion);
    }

    /** tries the assertion until it holds, for so long at most; throws what it threw last */
    public static void eventually(Duration longest, Executable assertion) {
        long begin = System.nanoTime();
        while (true) {
            try {
                assertion.execute();
                return;
            } catch (Throwable e) {
                if (System.nanoTime() - begin > longest.toNanos()) {
                    throw e instanceof Error error ? error : new AssertionError(e);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
