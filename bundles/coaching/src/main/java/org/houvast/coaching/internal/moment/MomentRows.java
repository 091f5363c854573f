package org.houvast.coaching.internal.moment;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.MomentFilter;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.MomentState;
import org.houvast.coaching.MomentSummary;
import org.houvast.commons.Cursor;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** The lists of moments: one statement each. */
final class MomentRows {
    private static final String SELECT = "select m.id, m.revision, m.state, m.group_key, m.location_key, m.work_form,"
            + " m.controller_key, m.author_key, m.coach_key, m.form, m.planned_start, m.planned_end, m.minutes_in_group"
            + " from coaching_moment m where ";

    private final Rows rows;

    MomentRows(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    /** A row. */
    record Line(
            UUID id,
            long revision,
            MomentState state,
            AccessColumns access,
            StaffRef coach,
            CoachForm form,
            Instant plannedStart,
            Instant plannedEnd,
            @Nullable Integer minutesInGroup) {
        Target target() {
            return access.target(MomentEntity.TYPE, id);
        }

        GroupRef group() {
            return new GroupRef(Objects.requireNonNull(access.groupKey()));
        }

        private MomentSummary summary() {
            return new MomentSummary(
                    new MomentId(id),
                    new Revision(revision),
                    state,
                    coach,
                    group(),
                    form,
                    plannedStart,
                    plannedEnd,
                    minutesInGroup);
        }
    }

    Page<MomentSummary> page(Reading reading, MomentFilter filter, PageRequest page) {
        ScopeCondition read = reading.condition(MomentAccess.READ, "m");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<Line> lines = rows.list(
                SELECT + read.sql() + filterSql(filter)
                        + (before == null ? "" : " and m.planned_start <= ? and (m.planned_start < ? or m.id < ?)")
                        + " order by m.planned_start desc, m.id desc limit ?",
                p -> {
                    read.bind(p);
                    bind(filter, p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                MomentRows::line);
        Page<Line> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.plannedStart(), l.id()));
        listed(reading, cut.items());
        return new Page<>(cut.items().stream().map(Line::summary).toList(), cut.next());
    }

    /** times that the other side named, and agreed moments of this coach that are over and not recorded; the oldest first */
    List<Line> waiting(Reading reading, StaffRef self, Instant now, int limit) {
        ScopeCondition agree = reading.condition(MomentAccess.AGREE, "m");
        List<Line> lines = rows.list(
                SELECT + agree.sql() + " and (m.state in ('PROPOSED', 'CHANGED')"
                        + " and not exists (select 1 from coaching_moment_agreement g where g.moment_id = m.id"
                        + " and (g.staff_key = ? or g.side = case when m.coach_key = ? then 'COACH' else 'STAFF' end))"
                        + " or m.state in ('AGREED', 'IN_PROGRESS') and m.planned_end < ? and m.coach_key = ?)"
                        + " order by m.planned_start, m.id limit ?",
                p -> {
                    agree.bind(p);
                    p.key(self).key(self).instant(now).key(self).number(limit);
                },
                MomentRows::line);
        listed(reading, lines);
        return lines;
    }

    private static void listed(Reading reading, List<Line> lines) {
        reading.listedOfNoChild(
                MomentAccess.READ,
                MomentEntity.TYPE,
                lines.stream().map(Line::id).toList());
    }

    private static String filterSql(MomentFilter filter) {
        return (filter.coach() == null ? "" : " and m.coach_key = ?")
                + (filter.group() == null ? "" : " and m.group_key = ?")
                + (filter.location() == null ? "" : " and m.location_key = ?")
                + (filter.state() == null ? "" : " and m.state = ?")
                + (filter.from() == null ? "" : " and m.planned_start >= ?")
                + (filter.to() == null ? "" : " and m.planned_start < ?");
    }

    private static void bind(MomentFilter filter, Parameters p) throws SQLException {
        if (filter.coach() != null) {
            p.key(filter.coach());
        }
        if (filter.group() != null) {
            p.key(filter.group());
        }
        if (filter.location() != null) {
            p.key(filter.location());
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

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.uuid(1),
                row.number(2),
                row.name(3, MomentState.class),
                new AccessColumns(
                        null, row.text(4), row.text(5), row.name(6, WorkForm.class), row.text(7), row.text(8), null),
                new StaffRef(row.text(9)),
                row.name(10, CoachForm.class),
                row.instant(11),
                row.instant(12),
                row.integerOrNull(13));
    }
}
