package org.houvast.integration.karaf;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Waits for a condition, never for a time. */
public final class Await {
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    private Await() {}

    /** asks until the answer is yes; a failure to answer counts as no */
    public static void until(String what, Duration within, Callable<Boolean> condition) {
        value(what, within, condition, Boolean::booleanValue);
    }

    /**
     * Asks until the answer is a good one, and gives that.
     *
     * @param what names what is awaited, for the message when it does not come
     * @throws AssertionError when no good answer came in time, with the last answer or failure
     */
    public static <T> T value(String what, Duration within, Callable<T> question, Predicate<T> good) {
        long end = System.nanoTime() + within.toNanos();
        Object last;
        @Nullable Exception failure;
        do {
            try {
                T answer = question.call();
                if (good.test(answer)) {
                    return answer;
                }
                last = answer;
                failure = null;
            } catch (Exception e) {
                last = e;
                failure = e;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        } while (System.nanoTime() < end && !Thread.currentThread().isInterrupted());
        throw new AssertionError("not within " + within.toSeconds() + " s: " + what + "; last: " + last, failure);
    }
}
