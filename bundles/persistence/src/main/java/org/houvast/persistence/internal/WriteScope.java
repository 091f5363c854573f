package org.houvast.persistence.internal;

import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One write on one thread: its connection, how long it lasts, what is to be done after its commit. */
final class WriteScope {
    private final long began = System.nanoTime();
    private final Set<Runnable> afterCommit = new LinkedHashSet<>();

    private @Nullable Connection connection;
    private boolean begun;

    /** true for the first who asks: that one gets the connection of the write */
    boolean begins() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    /** from now on the write has this connection */
    void join(Connection taken) {
        connection = taken;
    }

    /** the write gives its connection back */
    void leave() {
        connection = null;
    }

    /** the connection of the write, null as long as it needs none */
    @Nullable
    Connection connection() {
        return connection;
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
