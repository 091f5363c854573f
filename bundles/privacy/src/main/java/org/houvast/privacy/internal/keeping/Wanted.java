package org.houvast.privacy.internal.keeping;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Place;
import org.houvast.persistence.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which records a review list looks for.
 *
 * @param place where
 * @param after records with a later id, or null
 * @param among only these records, or null
 * @param erased keys of a child whose records all count as past their term, and no others; or null
 */
record Wanted(Place place, @Nullable UUID after, @Nullable Set<UUID> among, @Nullable Set<ChildRef> erased) {
    String sql(String id) {
        return (after == null ? "" : " and " + id + " > ?") + (among == null ? "" : " and " + id + " = any(?)");
    }

    void bind(Parameters p) throws SQLException {
        if (after != null) {
            p.uuid(after);
        }
        if (among != null) {
            p.uuids(among);
        }
    }
}
