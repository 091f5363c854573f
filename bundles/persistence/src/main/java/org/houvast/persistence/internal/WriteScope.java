package org.houvast.persistence.internal;

import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One write on one thread: its connection before it begins, how long it lasts, what is to be done after its commit. */
final class WriteScope {
    private final long began = System.nanoTime();
    private final Set<Runnable> afterCommit = new LinkedHashSet<>();

    private @Nullable Connection reserved;

    void reserve(Connection connection) {
        reserved = connection;
    }

    /** the reserved connection, for the first who asks */
    @Nullable
    Connection takeConnection() {
        Connection taken = reserved;
        reserved = null;
        return taken;
    }

    boolean lastsLongerThan(Duration limit) {
        return System.nanoTime() - began > limit.toNanos();
    }

    /** runs it once after the commit, however often it is added; not after a rollback */
    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }
}
