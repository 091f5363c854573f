package org.houvast.persistence.internal.osgi;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.persistence.ModuleStates;
import org.houvast.persistence.internal.Database;
import org.jspecify.annotations.Nullable;

/** Where the state of each module is noted. */
final class ModuleStateBoard implements ModuleStates {
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private volatile @Nullable Database database;

    void set(String module, Phase phase) {
        states.put(module, new State(phase, ""));
    }

    void failed(String module, String reason) {
        states.put(module, new State(Phase.FAILED, reason));
    }

    void remove(String module) {
        states.remove(module);
    }

    void database(@Nullable Database open) {
        database = open;
    }

    @Override
    public Map<String, State> all() {
        return new TreeMap<>(states);
    }

    @Override
    public boolean databaseAnswers() {
        Database open = database;
        return open != null && open.answers();
    }
}
