package org.houvast.rest.internal.exchange;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that no request waits longer than it may: when the time is up and nothing was answered, another answer is given in
 * its place. The thread that works on the request is left alone: to interrupt it could close files under the database.
 */
public final class Deadline implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer;

    public Deadline() {
        timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "houvast-deadline");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        timer.prestartAllCoreThreads();
    }

    /** does this when the time is up, unless it is cancelled before */
    public Future<?> after(Duration time, Runnable otherwise) {
        return timer.schedule(otherwise, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
