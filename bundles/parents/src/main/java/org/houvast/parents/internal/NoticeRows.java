package org.houvast.parents.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.parents.NoticeFilter;
import org.houvast.parents.ParentNotice;
import org.houvast.parents.ParentNoticeId;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** Reads notices, with one statement. */
final class NoticeRows {
    private static final String SELECT = "select n.id, n.revision, n.child_key, n.group_key, n.location_key,"
            + " n.work_form, n.controller_key, n.author_key, n.case_id, n.observer_key, n.from_day, n.until_day,"
            + " n.told_on, n.words, n.recorded_at from parents_notice n where ";

    private final Rows rows;
    private final HostRecords host;

    NoticeRows(DataSource dataSource, HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    /** A row, before it is known what its reader may see of it. */
    record Line(
            UUID id,
            long revision,
            AccessColumns access,
            String observerKey,
            LocalDate from,
            LocalDate until,
            LocalDate toldOn,
            @Nullable String text,
            Instant recordedAt) {
        Target target() {
            return access.target(NoticeEntity.TYPE, id);
        }
    }

    Optional<Line> find(UUID id) {
        return rows.first(SELECT + "n.id = ?", p -> p.uuid(id), NoticeRows::line);
    }

    Page<ParentNotice> page(Actor actor, Reading reading, NoticeFilter filter, PageRequest page) {
        ScopeCondition scope = reading.condition(ParentsAccess.NOTICE_READ);
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<Line> lines = rows.list(
                SELECT + scope.sql() + (filter.child() == null ? "" : " and n.child_key = any(?)")
                        + (filter.observer() == null ? "" : " and n.observer_key = ?")
                        + (before == null ? "" : " and n.recorded_at <= ? and (n.recorded_at < ? or n.id < ?)")
                        + " order by n.recorded_at desc, n.id desc limit ?",
                p -> {
                    scope.bind(p);
                    if (filter.child() != null) {
                        p.keys(host.keys(filter.child()));
                    }
                    if (filter.observer() != null) {
                        p.key(filter.observer());
                    }
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                NoticeRows::line);
        Page<Line> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.recordedAt(), l.id()));
        reading.listed(
                ParentsAccess.NOTICE_READ,
                NoticeEntity.TYPE,
                cut.items().stream().map(Line::id).toList(),
                AccessColumns.children(cut.items().stream().map(Line::access).toList()));
        return new Page<>(cut.items().stream().map(l -> document(actor, l)).toList(), cut.next());
    }

    /** which of these children's parents know by this day that this person observes on it */
    Set<ChildRef> told(Set<ChildRef> children, StaffRef observer, LocalDate day) {
        Set<ChildRef> keys = new HashSet<>();
        children.forEach(child -> keys.addAll(host.keys(child)));
        Set<ChildRef> known = Set.copyOf(rows.list(
                "select distinct n.child_key from parents_notice n where n.observer_key = ?"
                        + " and n.child_key = any(?) and n.from_day <= ? and n.until_day >= ?"
                        + " and n.told_on <= ?",
                p -> p.key(observer).keys(keys).date(day).date(day).date(day),
                row -> host.current(new ChildRef(row.text(1)))));
        return children.stream().filter(c -> known.contains(host.current(c))).collect(Collectors.toUnmodifiableSet());
    }

    static ParentNotice document(Actor actor, Line line) {
        return new ParentNotice(
                new ParentNoticeId(line.id()),
                new Revision(line.revision()),
                line.access().subject(actor.scope().mayName(line.target()), null),
                line.access().place(),
                line.access().caseId(),
                new StaffRef(line.observerKey()),
                line.from(),
                line.until(),
                line.toldOn(),
                line.text(),
                new StaffRef(Objects.requireNonNull(line.access().authorKey())),
                line.recordedAt(),
                List.of());
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.uuid(1),
                row.number(2),
                AccessColumns.of(row, 3),
                row.text(10),
                row.date(11),
                row.date(12),
                row.date(13),
                row.textOrNull(14),
                row.instant(15));
    }
}
