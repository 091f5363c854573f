package org.houvast.observation.internal;

import java.sql.SQLException;
import org.houvast.observation.ObservationFilter;
import org.houvast.persistence.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of observations is restricted by, beside the child, as SQL on the alias {@code o}. */
final class FilterSql {
    private FilterSql() {}

    static void append(ObservationFilter filter, StringBuilder sql) {
        condition(filter.group(), " and o.group_key = ? and o.child_key is null", sql);
        condition(filter.location(), " and o.location_key = ?", sql);
        condition(filter.question(), " and o.case_id = ?", sql);
        condition(filter.request(), " and o.request_id = ?", sql);
        condition(filter.state(), " and o.state = ?", sql);
        condition(filter.from(), " and o.started_at >= ?", sql);
        condition(filter.to(), " and o.started_at < ?", sql);
    }

    private static void condition(@Nullable Object value, String text, StringBuilder sql) {
        if (value != null) {
            sql.append(text);
        }
    }

    static void bind(ObservationFilter filter, Parameters p) throws SQLException {
        if (filter.group() != null) {
            p.key(filter.group());
        }
        if (filter.location() != null) {
            p.key(filter.location());
        }
        if (filter.question() != null) {
            p.uuid(filter.question());
        }
        if (filter.request() != null) {
            p.id(filter.request());
        }
        if (filter.state() != null) {
            p.name(filter.state());
        }
        if (filter.from() != null) {
            p.instant(filter.from());
        }
        if (filter.to() != null) {
            p.instant(filter.to());
        }
    }
}
