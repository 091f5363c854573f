package org.houvast.coaching.internal.assignment;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.houvast.coaching.AgreementId;
import org.houvast.coaching.AssignmentFilter;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.AssignmentScope;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.internal.AssignmentDays;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Cursor;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
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

/** The list of assignments: one statement for the page, and one for its groups. */
final class AssignmentRows {
    private static final String PAGE =
            "select a.id, a.revision, a.coach_key, a.coach_type, a.organisation_key, a.scope, a.valid_from,"
                    + " a.valid_until, a.ended_on, a.confidentiality_date, a.agreement_id, a.handed_over_to, a.created_by,"
                    + " a.created_at from coaching_assignment a where exists (select 1 from coaching_assignment_group g"
                    + " where g.assignment_id = a.id and ";
    private static final String GROUPS = "select g.assignment_id, g.group_key, g.location_key, g.work_form,"
            + " g.controller_key, g.author_key from coaching_assignment_group g"
            + " where g.assignment_id = any(?) order by g.assignment_id, g.position";

    private final Rows rows;

    AssignmentRows(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    /** A row, before its groups and what may be done with it are known. */
    private record Line(
            UUID id,
            long revision,
            StaffRef coach,
            CoachType type,
            OrganisationRef organisation,
            AssignmentScope scope,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate confidentiality,
            @Nullable UUID agreement,
            @Nullable UUID handedOverTo,
            StaffRef createdBy,
            Instant createdAt) {
        CoachAssignment document(LocalDate today, List<AccessColumns> groups, List<AllowedAction> allowed) {
            return new CoachAssignment(
                    new AssignmentId(id),
                    new Revision(revision),
                    AssignmentDays.state(from, AssignmentDays.last(until, endedOn), today),
                    coach,
                    type,
                    organisation,
                    groups.get(0).place().location(),
                    groups.stream()
                            .map(g -> new GroupRef(Objects.requireNonNull(g.groupKey())))
                            .toList(),
                    from,
                    until,
                    endedOn,
                    scope,
                    confidentiality,
                    agreement == null ? null : new AgreementId(agreement),
                    handedOverTo == null ? null : new AssignmentId(handedOverTo),
                    createdBy,
                    createdAt,
                    allowed);
        }

        boolean over(LocalDate today) {
            LocalDate last = AssignmentDays.last(until, endedOn);
            return last != null && last.isBefore(today);
        }
    }

    /** What may be done with a line, given its groups and whether it is over. */
    interface Allowed {
        List<AllowedAction> of(List<Target> targets, boolean over);
    }

    Page<CoachAssignment> page(
            LocalDate today, Reading reading, AssignmentFilter filter, PageRequest page, Allowed allowed) {
        ScopeCondition scope = reading.condition(AssignmentAccess.READ, "g");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<Line> lines = rows.list(
                sql(filter, scope, before != null),
                p -> {
                    scope.bind(p);
                    bind(filter, p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                AssignmentRows::line);
        Page<Line> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.createdAt(), l.id()));
        List<UUID> ids = cut.items().stream().map(Line::id).toList();
        Map<UUID, List<AccessColumns>> groups = groups(ids);
        reading.listedOfNoChild(AssignmentAccess.READ, AssignmentEntity.TYPE, ids);
        Function<Line, CoachAssignment> document = line -> {
            List<AccessColumns> of = Objects.requireNonNull(groups.get(line.id()));
            List<Target> targets = of.stream()
                    .map(g -> g.target(AssignmentEntity.TYPE, line.id()))
                    .toList();
            return line.document(today, of, allowed.of(targets, line.over(today)));
        };
        return new Page<>(cut.items().stream().map(document).toList(), cut.next());
    }

    private static String sql(AssignmentFilter filter, ScopeCondition scope, boolean further) {
        return PAGE + scope.sql()
                + (filter.group() == null ? "" : " and g.group_key = ?")
                + (filter.location() == null ? "" : " and g.location_key = ?")
                + ")"
                + (filter.coach() == null ? "" : " and a.coach_key = ?")
                + (filter.activeOn() == null
                        ? ""
                        : " and a.valid_from <= ? and (a.valid_until is null or a.valid_until >= ?)"
                                + " and (a.ended_on is null or a.ended_on >= ?)")
                + (further ? " and a.created_at <= ? and (a.created_at < ? or a.id < ?)" : "")
                + " order by a.created_at desc, a.id desc limit ?";
    }

    private static void bind(AssignmentFilter filter, Parameters p) throws SQLException {
        if (filter.group() != null) {
            p.key(filter.group());
        }
        if (filter.location() != null) {
            p.key(filter.location());
        }
        if (filter.coach() != null) {
            p.key(filter.coach());
        }
        if (filter.activeOn() != null) {
            p.date(filter.activeOn()).date(filter.activeOn()).date(filter.activeOn());
        }
    }

    private Map<UUID, List<AccessColumns>> groups(List<UUID> ids) {
        Map<UUID, List<AccessColumns>> groups = new HashMap<>();
        if (ids.isEmpty()) {
            return groups;
        }
        return rows
                .list(
                        GROUPS,
                        p -> p.uuids(ids),
                        row -> Map.entry(
                                row.uuid(1),
                                new AccessColumns(
                                        null,
                                        row.text(2),
                                        row.text(3),
                                        row.name(4, WorkForm.class),
                                        row.text(5),
                                        row.textOrNull(6),
                                        null)))
                .stream()
                .collect(
                        () -> groups,
                        (map, entry) -> map.computeIfAbsent(entry.getKey(), k -> new ArrayList<>())
                                .add(entry.getValue()),
                        Map::putAll);
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.uuid(1),
                row.number(2),
                new StaffRef(row.text(3)),
                row.name(4, CoachType.class),
                new OrganisationRef(row.text(5)),
                row.name(6, AssignmentScope.class),
                row.date(7),
                row.dateOrNull(8),
                row.dateOrNull(9),
                row.dateOrNull(10),
                row.uuidOrNull(11),
                row.uuidOrNull(12),
                new StaffRef(row.text(13)),
                row.instant(14));
    }
}
