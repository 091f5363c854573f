package org.houvast.persistence.internal;

import java.util.concurrent.ThreadFactory;

/** Names our threads. */
public final class Threads {
    private Threads() {}

    /** daemon threads with this name, after {@code houvast-} */
    public static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, "houvast-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
