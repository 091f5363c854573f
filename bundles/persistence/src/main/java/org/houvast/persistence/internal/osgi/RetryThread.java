package org.houvast.persistence.internal.osgi;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.houvast.persistence.internal.Threads;

/** One thread on which things are tried, now or in a while. */
final class RetryThread implements AutoCloseable {
    static final long PAUSE_SECONDS = 2;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Threads.named("persistence"));
    private final Queue<Future<?>> planned = new ConcurrentLinkedQueue<>();

    void now(Runnable task) {
        thread.execute(task);
    }

    /** in two seconds; not at all when this is closed before */
    void later(Runnable task) {
        if (!thread.isShutdown()) {
            planned.removeIf(Future::isDone);
            planned.add(thread.schedule(task, PAUSE_SECONDS, TimeUnit.SECONDS));
        }
    }

    @Override
    public void close() {
        planned.forEach(task -> task.cancel(false));
        thread.shutdown();
    }
}
