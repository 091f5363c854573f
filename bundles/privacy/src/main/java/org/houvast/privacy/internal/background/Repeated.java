package org.houvast.privacy.internal.background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One piece of work, done again and again by a thread of its own. When it fails it is tried again; that it fails is told once, until it goes well. */
public final class Repeated {
    private static final Logger LOG = LoggerFactory.getLogger(Repeated.class);
    private static final long LONGEST_END = 10;

    private final String name;
    private final Runnable work;
    private final ScheduledExecutorService thread;
    private boolean quiet;

    private Repeated(String name, Runnable work) {
        this.name = name;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "houvast-" + name));
    }

    /**
     * Begins.
     *
     * @param name of the thread, behind {@code houvast-}, and of the work in the log
     * @param first how long until it is done for the first time
     * @param pause between the end of one time and the next; zero for never, and then only who calls it does the work
     */
    public static Repeated begin(String name, Duration first, Duration pause, Runnable work) {
        Repeated repeated = new Repeated(name, work);
        if (!pause.isZero()) {
            var unused = repeated.thread.scheduleWithFixedDelay(
                    repeated::once, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
        return repeated;
    }

    private void once() {
        try {
            work.run();
            quiet = false;
        } catch (RuntimeException e) {
            if (!quiet) {
                LOG.warn("{} failed; trying again: {}", name, e.getMessage());
            }
            quiet = true;
        }
    }

    /** ends after what it is at, uninterrupted: that could close the file of the database */
    public void stop() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_END, TimeUnit.SECONDS)) {
                LOG.warn("{} did not end in time", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
