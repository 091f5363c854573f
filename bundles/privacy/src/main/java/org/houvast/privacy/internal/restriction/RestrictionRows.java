package org.houvast.privacy.internal.restriction;

import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.RestrictionFilter;
import org.houvast.privacy.RestrictionGround;
import org.houvast.privacy.RestrictionState;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** Restrictions as rows: one statement for a page. */
final class RestrictionRows {
    private static final String SELECT = "select id, revision, child_key, group_key, location_key, work_form,"
            + " controller_key, author_key, case_id, state, ground, request_id, granted_at, lifted_at, lifted_by,"
            + " reason, told_on from privacy_restriction where ";

    private final Rows rows;

    RestrictionRows(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    Page<RestrictionRow> page(Reading reading, RestrictionFilter filter, PageRequest page) {
        ScopeCondition scope = reading.condition(RestrictionAccess.READ);
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        Set<ChildRef> keys = filter.child() == null ? Set.of() : reading.keys(filter.child());
        String sql = SELECT + scope.sql()
                + (filter.child() == null ? "" : " and child_key = any(?)")
                + (filter.state() == null ? "" : " and state = ?")
                + (before == null ? "" : " and granted_at <= ? and (granted_at < ? or id < ?)")
                + " order by granted_at desc, id desc limit ?";
        return Page.of(
                rows.list(
                        sql,
                        p -> {
                            scope.bind(p);
                            if (filter.child() != null) {
                                p.keys(keys);
                            }
                            if (filter.state() != null) {
                                p.name(filter.state());
                            }
                            if (before != null) {
                                p.instant(before.at()).instant(before.at()).uuid(before.id());
                            }
                            p.number(page.limit() + 1L);
                        },
                        RestrictionRows::row),
                page.limit(),
                r -> Cursor.after(r.grantedAt(), r.id()));
    }

    private static RestrictionRow row(Row row) throws SQLException {
        return new RestrictionRow(
                row.uuid(1),
                row.number(2),
                AccessColumns.of(row, 3),
                row.name(10, RestrictionState.class),
                row.name(11, RestrictionGround.class),
                row.uuid(12),
                row.instant(13),
                new RestrictionRow.Lifting(
                        row.instantOrNull(14), row.textOrNull(15), row.textOrNull(16), row.dateOrNull(17)));
    }
}
