package org.houvast.observation.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationState;
import org.houvast.observation.ObservationSummary;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** The lists of observations: one statement for the page, and one for the aliases where a reader needs them. */
final class ObservationRows {
    private static final String COLUMNS = "select o.id, o.revision, o.state, o.kind, o.child_key, o.group_key,"
            + " o.location_key, o.work_form, o.controller_key, o.author_key, o.case_id, o.started_at,"
            + " substring(coalesce(o.facts, o.behaviour) from 1 for 200) from observation_observation o where ";

    private final Rows rows;
    private final Aliases aliases;
    private final HostRecords host;

    ObservationRows(DataSource dataSource, Aliases aliases, HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.aliases = aliases;
        this.host = host;
    }

    /** A row, before it is known what its reader may see of it. */
    private record Line(
            UUID id,
            long revision,
            ObservationState state,
            ObservationKind kind,
            AccessColumns access,
            Instant startedAt,
            @Nullable String beginning) {}

    Page<ObservationSummary> page(Actor actor, Reading reading, ObservationFilter filter, PageRequest page) {
        ScopeCondition read = reading.condition(ObservationAccess.READ);
        ScopeCondition draft = reading.condition(ObservationAccess.READ_DRAFT);
        ScopeCondition ofChild = reading.condition(ObservationAccess.READ_OF_CHILD);
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        StringBuilder sql = new StringBuilder(COLUMNS)
                .append("(o.state <> 'DRAFT' and ")
                .append(read.sql())
                .append(" or o.state = 'DRAFT' and ")
                .append(draft.sql())
                .append(')');
        if (filter.child() != null) {
            sql.append(" and ").append(ofChild.sql());
        }
        filterSql(filter, sql);
        if (before != null) {
            sql.append(" and o.started_at <= ? and (o.started_at < ? or o.id < ?)");
        }
        sql.append(" order by o.started_at desc, o.id desc limit ?");
        List<Line> lines = rows.list(
                sql.toString(),
                p -> {
                    read.bind(p);
                    draft.bind(p);
                    if (filter.child() != null) {
                        ofChild.bind(p);
                    }
                    filterParameters(filter, p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                ObservationRows::line);
        Page<Line> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.startedAt(), l.id()));
        List<ObservationSummary> items = summaries(actor, cut.items());
        reading.listed(
                ObservationAccess.READ,
                ObservationEntity.TYPE,
                cut.items().stream().map(Line::id).toList(),
                AccessColumns.children(cut.items().stream().map(Line::access).toList()));
        return new Page<>(items, cut.next());
    }

    private static void filterSql(ObservationFilter filter, StringBuilder sql) {
        condition(filter.child(), " and o.child_key = any(?)", sql);
        condition(filter.group(), " and o.group_key = ? and o.child_key is null", sql);
        condition(filter.location(), " and o.location_key = ?", sql);
        condition(filter.question(), " and o.case_id = ?", sql);
        condition(filter.state(), " and o.state = ?", sql);
        condition(filter.from(), " and o.started_at >= ?", sql);
        condition(filter.to(), " and o.started_at < ?", sql);
    }

    private static void condition(@Nullable Object value, String text, StringBuilder sql) {
        if (value != null) {
            sql.append(text);
        }
    }

    private void filterParameters(ObservationFilter filter, Parameters p) throws SQLException {
        if (filter.child() != null) {
            p.keys(host.keys(filter.child()));
        }
        if (filter.group() != null) {
            p.key(filter.group());
        }
        if (filter.location() != null) {
            p.key(filter.location());
        }
        if (filter.question() != null) {
            p.uuid(filter.question());
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

    private List<ObservationSummary> summaries(Actor actor, List<Line> lines) {
        ReaderNames names =
                ReaderNames.of(actor, aliases, lines.stream().map(Line::access).toList());
        return lines.stream().map(line -> summary(line, names)).toList();
    }

    private static ObservationSummary summary(Line line, ReaderNames names) {
        return new ObservationSummary(
                new ObservationId(line.id()),
                new Revision(line.revision()),
                line.state(),
                line.kind(),
                names.subject(line.access()),
                line.access().caseId(),
                new StaffRef(Objects.requireNonNull(line.access().authorKey())),
                line.startedAt(),
                line.beginning());
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.uuid(1),
                row.number(2),
                row.name(3, ObservationState.class),
                row.name(4, ObservationKind.class),
                new AccessColumns(
                        row.textOrNull(5),
                        row.text(6),
                        row.text(7),
                        row.name(8, WorkForm.class),
                        row.text(9),
                        row.text(10),
                        row.uuidOrNull(11)),
                row.instant(12),
                row.excerptOrNull(13));
    }
}
