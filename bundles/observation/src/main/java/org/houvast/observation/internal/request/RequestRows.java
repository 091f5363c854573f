package org.houvast.observation.internal.request;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.Cursor;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.observation.RequestFilter;
import org.houvast.observation.RequestState;
import org.houvast.observation.internal.ObservationAccess;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** Reads requests: one statement for them, and one for who is asked. */
final class RequestRows {
    private static final String SELECT = "select r.id, r.revision, r.child_key, r.group_key, r.location_key,"
            + " r.work_form, r.controller_key, r.author_key, r.case_id, r.question, r.from_day, r.until_day,"
            + " r.together, r.requested_at, r.ended_at, r.end_reason from observation_request r where ";
    private static final String ASKED = "select a.request_id, a.staff_key from observation_request_asked a"
            + " where a.request_id = any(?) order by a.request_id, a.position";
    private static final String WAITS = " and r.ended_at is null and r.from_day <= ? and r.until_day >= ?"
            + " and r.id in (select a.request_id from observation_request_asked a where a.staff_key = ?)"
            + " and not exists (select 1 from observation_observation o where o.request_id = r.id"
            + " and o.author_key = ? and o.state <> 'RETRACTED')"
            + " order by r.until_day, r.requested_at, r.id limit ?";

    private final Rows rows;
    private final HostRecords host;

    RequestRows(DataSource dataSource, HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    /** A row, before it is known what its reader may see of it. */
    record Line(
            UUID id,
            long revision,
            AccessColumns access,
            String question,
            LocalDate from,
            LocalDate until,
            List<StaffRef> asked,
            boolean together,
            Instant requestedAt,
            @Nullable Instant endedAt,
            @Nullable String endReason) {
        Line {
            asked = List.copyOf(asked);
        }

        Target target() {
            return access.target(RequestEntity.TYPE, id);
        }

        private Line with(List<StaffRef> people) {
            return new Line(
                    id, revision, access, question, from, until, people, together, requestedAt, endedAt, endReason);
        }
    }

    /** a page and one more */
    List<Line> page(Actor actor, Reading reading, RequestFilter filter, PageRequest page) {
        ScopeCondition scope = reading.condition(
                filter.child() == null ? ObservationAccess.REQUEST_READ : ObservationAccess.REQUEST_READ_OF_CHILD, "r");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<Line> lines = rows.list(
                SELECT + scope.sql() + filterSql(filter)
                        + (before == null ? "" : " and r.requested_at <= ? and (r.requested_at < ? or r.id < ?)")
                        + " order by r.requested_at desc, r.id desc limit ?",
                p -> {
                    scope.bind(p);
                    filterParameters(actor, filter, p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                RequestRows::line);
        return withAsked(lines);
    }

    /** what waits for this person: asked, running today, and not begun */
    List<Line> waiting(Actor actor, Reading reading, StaffRef staff, int limit) {
        ScopeCondition scope = reading.condition(ObservationAccess.REQUEST_READ, "r");
        LocalDate today = actor.scope().today();
        return rows.list(
                SELECT + scope.sql() + WAITS,
                p -> {
                    scope.bind(p);
                    p.date(today).date(today).key(staff).key(staff).number(limit);
                },
                RequestRows::line);
    }

    /** the ids of the observations of a request that are final and open at this time */
    List<UUID> open(UUID request, Instant now) {
        return rows.list(
                "select o.id from observation_observation o where o.request_id = ? and o.state in ('FINAL', 'AMENDED')"
                        + " and (o.blind_until is null or o.blind_until <= ?) order by o.started_at, o.id",
                p -> p.uuid(request).instant(now),
                row -> row.uuid(1));
    }

    private List<Line> withAsked(List<Line> lines) {
        Map<UUID, List<StaffRef>> asked = new HashMap<>();
        rows.list(ASKED, p -> p.uuids(lines.stream().map(Line::id).toList()), row -> asked.computeIfAbsent(
                        row.uuid(1), id -> new ArrayList<>())
                .add(new StaffRef(row.text(2))));
        return lines.stream()
                .map(line -> line.with(asked.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private static String filterSql(RequestFilter filter) {
        String state = filter.state() == null
                ? ""
                : filter.state() == RequestState.OPEN
                        ? " and r.ended_at is null and r.until_day >= ?"
                        : " and (r.ended_at is not null or r.until_day < ?)";
        return (filter.child() == null ? "" : " and r.child_key = any(?)")
                + (filter.group() == null ? "" : " and r.group_key = ? and r.child_key is null")
                + (filter.question() == null ? "" : " and r.case_id = ?")
                + state;
    }

    private void filterParameters(Actor actor, RequestFilter filter, Parameters p) throws SQLException {
        if (filter.child() != null) {
            p.keys(host.keys(filter.child()));
        }
        if (filter.group() != null) {
            p.key(filter.group());
        }
        if (filter.question() != null) {
            p.uuid(filter.question());
        }
        if (filter.state() != null) {
            p.date(actor.scope().today());
        }
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.uuid(1),
                row.number(2),
                AccessColumns.of(row, 3),
                row.text(10),
                row.date(11),
                row.date(12),
                List.of(),
                row.bool(13),
                row.instant(14),
                row.instantOrNull(15),
                row.textOrNull(16));
    }
}
