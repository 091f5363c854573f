package org.houvast.coaching.internal.reflection;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.ReflectionId;
import org.houvast.coaching.ReflectionState;
import org.houvast.coaching.ReflectionSummary;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** The lists of reflections: one statement each, and no text in it. */
final class ReflectionRows {
    private static final String OWN = "select r.id, r.revision, r.state, r.author_key, r.moment_id, r.written_at"
            + " from coaching_reflection r where ";
    private static final String RECEIVED = "select r.id, r.revision, r.state, r.author_key, cast(null as uuid), s.at"
            + " from coaching_reflection_share s join coaching_reflection r on r.id = s.reflection_id where ";

    private final Rows rows;

    ReflectionRows(Rows rows) {
        this.rows = rows;
    }

    Page<ReflectionSummary> own(Reading reading, PageRequest page) {
        return page(reading, ReflectionAccess.READ, "r", OWN, "r.written_at", page);
    }

    Page<ReflectionSummary> received(Reading reading, PageRequest page) {
        return page(reading, ReflectionAccess.RECEIVE, "s", RECEIVED, "s.at", page);
    }

    private Page<ReflectionSummary> page(
            Reading reading, Action action, String alias, String select, String at, PageRequest page) {
        ScopeCondition mine = reading.condition(action, alias);
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<ReflectionSummary> lines = rows.list(
                select + mine.sql()
                        + (before == null ? "" : " and " + at + " <= ? and (" + at + " < ? or r.id < ?)")
                        + " order by " + at + " desc, r.id desc limit ?",
                p -> {
                    mine.bind(p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                ReflectionRows::line);
        Page<ReflectionSummary> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.at(), l.id().value()));
        reading.listedOfNoChild(
                action,
                ReflectionEntity.TYPE,
                cut.items().stream().map(l -> l.id().value()).toList());
        return cut;
    }

    private static ReflectionSummary line(Row row) throws SQLException {
        UUID moment = row.uuidOrNull(5);
        return new ReflectionSummary(
                new ReflectionId(row.uuid(1)),
                new Revision(row.number(2)),
                row.name(3, ReflectionState.class),
                new StaffRef(row.text(4)),
                moment == null ? null : new MomentId(moment),
                row.instant(6));
    }
}
