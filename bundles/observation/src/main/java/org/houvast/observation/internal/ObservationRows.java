package org.houvast.observation.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationRequestId;
import org.houvast.observation.ObservationState;
import org.houvast.observation.ObservationSummary;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The lists of observations: one statement for the page, one for the aliases where a reader needs them, and one for the children where
 * there are several in an observation.
 */
@Component(service = ObservationRows.class)
public final class ObservationRows {
    /** so much of the facts is read that 200 characters are left when tokens were replaced */
    static final String BEGINNING = "case when o.state = 'RETRACTED' then null"
            + " else substring(coalesce(o.facts, o.behaviour) from 1 for 400) end";

    static final int LONGEST_BEGINNING = 200;

    private static final String COLUMNS = "select o.id, o.revision, o.state, o.kind, o.child_key, o.group_key,"
            + " o.location_key, o.work_form, o.controller_key, o.author_key, o.case_id, o.started_at, " + BEGINNING
            + ", o.several, o.request_id, " + ReadableRows.HIDDEN + " from ";
    private static final String CHILDREN = "select c.observation_id, c.child_key, c.group_key, c.location_key,"
            + " c.work_form, c.controller_key, c.author_key, c.case_id from observation_child c"
            + " where c.observation_id = any(?) order by c.observation_id, c.position";

    private final Rows rows;
    private final Guard guard;
    private final Aliases aliases;
    private final HostRecords host;

    @Activate
    public ObservationRows(
            @Reference(target = "(module=observation)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Aliases aliases,
            @Reference HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.guard = guard;
        this.aliases = aliases;
        this.host = host;
    }

    /** A row, before it is known what its reader may see of it. */
    private record Line(
            UUID id,
            long revision,
            ObservationState state,
            String kind,
            AccessColumns access,
            Instant startedAt,
            @Nullable String beginning,
            boolean several,
            @Nullable UUID requestId,
            boolean hidden) {}

    private record Child(UUID observation, AccessColumns access) {}

    Page<ObservationSummary> page(Actor actor, Reading reading, ObservationFilter filter, PageRequest page) {
        List<Line> lines = lines(actor, reading, filter, page);
        Page<Line> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.startedAt(), l.id()));
        List<ObservationSummary> items = summaries(actor, filter, cut.items());
        reading.listed(
                ObservationAccess.READ,
                ObservationEntity.TYPE,
                cut.items().stream().map(Line::id).toList(),
                told(cut.items(), items));
        return new Page<>(items, cut.next());
    }

    /** the children that a list told about, by key where their reader got an alias */
    private static Set<ChildRef> told(List<Line> lines, List<ObservationSummary> items) {
        Set<ChildRef> children = new HashSet<>(
                AccessColumns.children(lines.stream().map(Line::access).toList()));
        items.forEach(item -> item.children().forEach(c -> c.child().child().ifPresent(children::add)));
        return children;
    }

    private List<Line> lines(Actor actor, Reading reading, ObservationFilter filter, PageRequest page) {
        ReadableRows open = ReadableRows.of(reading, ObservationAccess.READ);
        ReadableRows hidden = ReadableRows.of(reading, ObservationAccess.READ_DRAFT);
        Optional<ReadableRows> ofChild = Optional.ofNullable(filter.child())
                .map(child -> ReadableRows.of(reading, ObservationAccess.READ_OF_CHILD, child));
        Set<ChildRef> keys = filter.child() == null ? Set.of() : host.keys(filter.child());
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        StringBuilder sql = new StringBuilder(COLUMNS)
                .append(ofChild.isPresent() ? ReadableRows.OF_CHILD : "observation_observation o")
                .append(" where (" + ReadableRows.OPEN + " and ")
                .append(open.sql())
                .append(" or " + ReadableRows.HIDDEN + " and ")
                .append(hidden.sql())
                .append(')');
        ofChild.ifPresent(child -> sql.append(" and ").append(child.sqlOfChild()));
        FilterSql.append(filter, sql);
        if (before != null) {
            sql.append(" and o.started_at <= ? and (o.started_at < ? or o.id < ?)");
        }
        sql.append(" order by o.started_at desc, o.id desc limit ?");
        return rows.list(
                sql.toString(),
                p -> {
                    p.instant(actor.at());
                    if (ofChild.isPresent()) {
                        ReadableRows.bindSource(p, keys);
                    }
                    p.instant(actor.at());
                    open.bind(p);
                    p.instant(actor.at());
                    hidden.bind(p);
                    if (ofChild.isPresent()) {
                        ofChild.get().bindOfChild(p, keys);
                    }
                    FilterSql.bind(filter, p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                ObservationRows::line);
    }

    private List<ObservationSummary> summaries(Actor actor, ObservationFilter filter, List<Line> lines) {
        ReaderNames names = ReaderNames.of(
                actor,
                aliases,
                lines.stream().filter(l -> !l.several()).map(Line::access).toList());
        Map<UUID, List<AccessColumns>> children =
                children(lines.stream().filter(Line::several).map(Line::id).collect(Collectors.toSet()));
        @Nullable Set<ChildRef> only = filter.child() == null ? null : host.keys(filter.child());
        List<ObservationSummary> items = new ArrayList<>();
        for (Line line : lines) {
            ObservationView view = line.several()
                    ? ofSeveral(actor, line, children.getOrDefault(line.id(), List.of()), only)
                    : ObservationView.of(names.subject(line.access()));
            items.add(summary(line, view));
        }
        return items;
    }

    private ObservationView ofSeveral(
            Actor actor, Line line, List<AccessColumns> children, @Nullable Set<ChildRef> only) {
        List<Integer> positions = ObservationView.reached(
                actor, guard, ObservationAccess.reading(line.hidden()), line.id(), children, only);
        return ObservationView.of(
                actor,
                new GroupRef(Objects.requireNonNull(line.access().groupKey())),
                children,
                positions,
                only != null);
    }

    private Map<UUID, List<AccessColumns>> children(Set<UUID> observations) {
        if (observations.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<AccessColumns>> children = new HashMap<>();
        rows.list(CHILDREN, p -> p.uuids(observations), row -> new Child(row.uuid(1), AccessColumns.of(row, 2)))
                .forEach(c -> children.computeIfAbsent(c.observation(), o -> new ArrayList<>())
                        .add(c.access()));
        return children;
    }

    private static ObservationSummary summary(Line line, ObservationView view) {
        return new ObservationSummary(
                new ObservationId(line.id()),
                new Revision(line.revision()),
                line.state(),
                line.kind(),
                view.subject(),
                view.children(),
                view.whole() ? line.access().caseId() : null,
                view.whole() && line.requestId() != null ? new ObservationRequestId(line.requestId()) : null,
                new StaffRef(Objects.requireNonNull(line.access().authorKey())),
                line.startedAt(),
                view.tokens().beginning(line.beginning(), LONGEST_BEGINNING));
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.uuid(1),
                row.number(2),
                row.name(3, ObservationState.class),
                row.text(4),
                AccessColumns.of(row, 5),
                row.instant(12),
                row.textOrNull(13),
                row.bool(14),
                row.uuidOrNull(15),
                row.bool(16));
    }
}
