package org.houvast.host.oneroster.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of one file by their key, those marked as deleted included by key only. A reference to a deleted row is none. */
final class Keyed<T> {
    private final String file;
    private final Map<String, T> rows = new LinkedHashMap<>();
    private final Set<String> dropped = new HashSet<>();

    Keyed(String file) {
        this.file = file;
    }

    void add(Spot spot, String key, T row) {
        if (rows.put(key, row) != null || dropped.contains(key)) {
            throw spot.refuse("sourcedId", "is there twice");
        }
    }

    void drop(Spot spot, String key) {
        if (!dropped.add(key) || rows.containsKey(key)) {
            throw spot.refuse("sourcedId", "is there twice");
        }
    }

    Collection<T> all() {
        return rows.values();
    }

    @Nullable
    T get(String key) {
        return rows.get(key);
    }

    /**
     * What a reference means.
     *
     * @return nothing when it leads to a row that is marked as deleted
     * @throws ExportException if it leads nowhere
     */
    Optional<T> resolve(Spot spot, String column, String key) {
        T row = rows.get(key);
        if (row == null && !dropped.contains(key)) {
            throw spot.refuse(column, "refers to a row that is not in " + file);
        }
        return Optional.ofNullable(row);
    }

    /**
     * What a reference means that must lead to a row.
     *
     * @throws ExportException if it leads nowhere, or to a row that is marked as deleted
     */
    T require(Spot spot, String column, String key) {
        return resolve(spot, column, key)
                .orElseThrow(() -> spot.refuse(column, "refers to a row of " + file + " that is marked as deleted"));
    }
}
