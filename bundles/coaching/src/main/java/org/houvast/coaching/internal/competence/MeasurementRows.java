package org.houvast.coaching.internal.competence;

import java.sql.SQLException;
import java.util.List;
import org.houvast.coaching.MeasurementId;
import org.houvast.coaching.MeasurementPhase;
import org.houvast.coaching.MeasurementState;
import org.houvast.coaching.MeasurementSummary;
import org.houvast.coaching.Side;
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

/** The lists of measurements: one statement each, and no score in it. */
final class MeasurementRows {
    private static final String COLUMNS = "select m.id, m.revision, m.state, m.author_key, m.role, m.phase, ";
    private static final String OWN = COLUMNS + "m.begun_at from coaching_measurement m where ";
    private static final String RECEIVED = COLUMNS
            + "s.at from coaching_measurement_share s join coaching_measurement m on m.id = s.measurement_id where ";

    private final Rows rows;

    MeasurementRows(Rows rows) {
        this.rows = rows;
    }

    Page<MeasurementSummary> own(Reading reading, PageRequest page) {
        return page(reading, MeasurementAccess.READ, "m", OWN, "m.begun_at", page);
    }

    Page<MeasurementSummary> received(Reading reading, PageRequest page) {
        return page(reading, MeasurementAccess.RECEIVE, "s", RECEIVED, "s.at", page);
    }

    private Page<MeasurementSummary> page(
            Reading reading, Action action, String alias, String select, String at, PageRequest page) {
        ScopeCondition mine = reading.condition(action, alias);
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<MeasurementSummary> lines = rows.list(
                select + mine.sql()
                        + (before == null ? "" : " and " + at + " <= ? and (" + at + " < ? or m.id < ?)")
                        + " order by " + at + " desc, m.id desc limit ?",
                p -> {
                    mine.bind(p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                MeasurementRows::line);
        Page<MeasurementSummary> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.at(), l.id().value()));
        reading.listedOfNoChild(
                action,
                MeasurementEntity.TYPE,
                cut.items().stream().map(l -> l.id().value()).toList());
        return cut;
    }

    private static MeasurementSummary line(Row row) throws SQLException {
        return new MeasurementSummary(
                new MeasurementId(row.uuid(1)),
                new Revision(row.number(2)),
                row.name(3, MeasurementState.class),
                new StaffRef(row.text(4)),
                row.name(5, Side.class),
                row.name(6, MeasurementPhase.class),
                row.instant(7));
    }
}
