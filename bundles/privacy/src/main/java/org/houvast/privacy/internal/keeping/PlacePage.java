package org.houvast.privacy.internal.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.persistence.Rows;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/**
 * A page of ids of a place, newest first.
 *
 * @param ids in their order
 * @param next where the next page begins, or null
 */
record PlacePage(List<UUID> ids, @Nullable Cursor next) {
    private record Found(UUID id, Instant at) {}

    static PlacePage of(Rows rows, String table, String time, ScopeCondition condition, Place place, PageRequest page) {
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        String sql = "select id, " + time + " from " + table + " where location_key = ? and work_form = ? and "
                + condition.sql()
                + (before == null ? "" : " and " + time + " <= ? and (" + time + " < ? or id < ?)") + " order by "
                + time
                + " desc, id desc limit ?";
        List<Found> found = rows.list(
                sql,
                p -> {
                    p.key(place.location()).name(place.workForm());
                    condition.bind(p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                row -> new Found(row.uuid(1), row.instant(2)));
        Page<Found> cut = Page.of(found, page.limit(), f -> Cursor.after(f.at(), f.id()));
        return new PlacePage(cut.items().stream().map(Found::id).toList(), cut.next());
    }

    /** for a query that must not be given an empty list */
    Set<UUID> idsOrNone() {
        return ids.isEmpty() ? Set.of(new UUID(0, 0)) : Set.copyOf(ids);
    }
}
