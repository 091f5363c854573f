package org.houvast.privacy.internal.requests;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.DataRequestFilter;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestState;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** Requests as rows, without their words: one statement for a page. */
final class DataRequestRows {
    private static final String SELECT = "select id, revision, child_key, group_key, location_key, work_form,"
            + " controller_key, author_key, case_id, kind, state, guardian_key, staff_key, asker_key, received_on,"
            + " extended_on, registered_at, closed_at, state in ('COLLECTED', 'REVIEWED') and collected_items is not null"
            + " and collected_items <> (select count(*) from privacy_data_request_item i"
            + " where i.request_id = privacy_data_request.id) from privacy_data_request where ";
    private static final int ACCESS = 3;

    private final Rows rows;
    private final HostRecords host;

    DataRequestRows(DataSource dataSource, HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    Page<RequestRow> page(Reading reading, DataRequestFilter filter, PageRequest page) {
        ScopeCondition scope = reading.condition(DataRequestAccess.READ);
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        StringBuilder sql = new StringBuilder(SELECT).append(scope.sql());
        append(sql, filter.child() != null, " and child_key = any(?)");
        append(sql, filter.state() != null, " and state = ?");
        append(sql, filter.kind() != null, " and kind = ?");
        append(sql, before != null, " and registered_at <= ? and (registered_at < ? or id < ?)");
        sql.append(" order by registered_at desc, id desc limit ?");
        List<RequestRow> found = rows.list(
                sql.toString(),
                p -> {
                    scope.bind(p);
                    bind(p, filter);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                DataRequestRows::row);
        return Page.of(found, page.limit(), r -> Cursor.after(r.registeredAt(), r.id()));
    }

    /** those of a guardian: about children of whom this one has custody, and about oneself as long as there is such a child */
    Page<RequestRow> own(Actor actor, Reading reading, PageRequest page) {
        ScopeCondition scope = reading.condition(OwnDataRequestAccess.READ);
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        StringBuilder sql = new StringBuilder(SELECT).append("(" + scope.sql());
        append(sql, !actor.scope().guarded().isEmpty(), " or child_key is null");
        sql.append(") and (asker_key = any(?) or guardian_key = any(?))");
        append(sql, before != null, " and registered_at <= ? and (registered_at < ? or id < ?)");
        sql.append(" order by registered_at desc, id desc limit ?");
        List<RequestRow> found = rows.list(
                sql.toString(),
                p -> {
                    scope.bind(p);
                    p.keys(actor.guardians()).keys(actor.guardians());
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                DataRequestRows::row);
        return Page.of(found, page.limit(), r -> Cursor.after(r.registeredAt(), r.id()));
    }

    private void bind(Parameters p, DataRequestFilter filter) throws SQLException {
        if (filter.child() != null) {
            p.keys(host.keys(filter.child()));
        }
        if (filter.state() != null) {
            p.name(filter.state());
        }
        if (filter.kind() != null) {
            p.name(filter.kind());
        }
    }

    private static void append(StringBuilder sql, boolean there, String text) {
        if (there) {
            sql.append(text);
        }
    }

    /** open requests that somebody handles, the first that came first: who came first is due first, but for what was extended */
    List<RequestRow> open(ScopeCondition scope, int limit) {
        return rows.list(
                SELECT + scope.sql()
                        + " and closed_at is null order by case when extended_on is null then 0 else 1 end,"
                        + " received_on, id limit ?",
                p -> {
                    scope.bind(p);
                    p.number(limit);
                },
                DataRequestRows::row);
    }

    private static RequestRow row(Row row) throws SQLException {
        LocalDate received = row.date(15);
        return new RequestRow(
                row.uuid(1),
                row.number(2),
                AccessColumns.of(row, ACCESS),
                row.name(10, DataRequestKind.class),
                row.name(11, DataRequestState.class),
                row.textOrNull(12),
                row.textOrNull(13),
                row.textOrNull(14),
                received,
                row.dateOrNull(16),
                row.instant(17),
                row.instantOrNull(18),
                row.bool(19));
    }
}
