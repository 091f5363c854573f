package org.houvast.privacy.internal.breakglass;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.BreakGlassFilter;
import org.houvast.privacy.BreakGlassState;
import org.houvast.privacy.BreakGlassVerdict;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** Openings as rows: one statement for a list. */
final class BreakGlassRows {
    private static final String SELECT = "select id, revision, child_key, group_key, location_key, work_form,"
            + " controller_key, author_key, case_id, state, reason, second_factor, opened_at, until_at, ended_at,"
            + " verdict, remark, reviewed_by, reviewed_at from privacy_break_glass where ";

    /** as a state is read at a time, which is the one parameter */
    private static final Map<BreakGlassState, String> STANDS = Map.of(
            BreakGlassState.ACTIVE, "(state = 'ACTIVE' and until_at > ?)",
            BreakGlassState.ENDED, "(state = 'ENDED' or state = 'ACTIVE' and until_at <= ?)",
            BreakGlassState.REVIEWED, "(state = 'REVIEWED' and reviewed_at <= ?)");

    private final Rows rows;

    BreakGlassRows(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    Page<BreakGlassRow> page(Actor actor, Reading reading, BreakGlassFilter filter, PageRequest page) {
        ScopeCondition read = reading.condition(BreakGlassAccess.READ);
        ScopeCondition own = reading.condition(BreakGlassAccess.READ_OWN);
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        Set<ChildRef> keys = filter.child() == null ? Set.of() : reading.keys(filter.child());
        String sql = SELECT + "(" + read.sql() + " or (" + own.sql() + " and author_key = ?))"
                + (filter.child() == null ? "" : " and child_key = any(?)")
                + (filter.state() == null ? "" : " and " + STANDS.get(filter.state()))
                + (before == null ? "" : " and opened_at <= ? and (opened_at < ? or id < ?)")
                + " order by opened_at desc, id desc limit ?";
        List<BreakGlassRow> found = rows.list(
                sql,
                p -> {
                    read.bind(p);
                    own.bind(p);
                    p.text(self(actor));
                    bind(p, filter, keys, actor.at());
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                BreakGlassRows::row);
        return Page.of(found, page.limit(), r -> Cursor.after(r.openedAt(), r.id()));
    }

    private static String self(Actor actor) {
        return actor.staff().map(s -> s.ref().key()).orElse("");
    }

    private static void bind(Parameters p, BreakGlassFilter filter, Set<ChildRef> keys, Instant now)
            throws SQLException {
        if (filter.child() != null) {
            p.keys(keys);
        }
        if (filter.state() != null) {
            p.instant(now);
        }
    }

    /** those that are over and that somebody else opened, the longest waiting first */
    List<BreakGlassRow> toReview(Actor actor, Reading reading, StaffRef self, int limit) {
        ScopeCondition review = reading.condition(BreakGlassAccess.REVIEW);
        return rows.list(
                SELECT + review.sql() + " and author_key <> ? and " + STANDS.get(BreakGlassState.ENDED)
                        + " order by coalesce(ended_at, until_at), id limit ?",
                p -> {
                    review.bind(p);
                    p.key(self).instant(actor.at()).number(limit);
                },
                BreakGlassRows::row);
    }

    private static BreakGlassRow row(Row row) throws SQLException {
        return new BreakGlassRow(
                row.uuid(1),
                row.number(2),
                AccessColumns.of(row, 3),
                row.name(10, BreakGlassState.class),
                row.text(11),
                row.bool(12),
                row.instant(13),
                row.instant(14),
                row.instantOrNull(15),
                new BreakGlassRow.Review(
                        row.nameOrNull(16, BreakGlassVerdict.class),
                        row.textOrNull(17),
                        row.textOrNull(18),
                        row.instantOrNull(19)));
    }
}
