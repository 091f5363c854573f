package org.houvast.parents.internal.information;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.parents.InformationRequestFilter;
import org.houvast.parents.InformationRequestId;
import org.houvast.parents.InformationRequestState;
import org.houvast.parents.InformationRequestSummary;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** The list of requests for information, with one statement. */
final class RequestRows {
    private static final String SELECT = "select r.id, r.revision, r.state, r.child_key, r.guardian_key, r.asked_on,"
            + " r.recorded_at, r.decided_by from parents_information_request r where ";

    private final Rows rows;
    private final HostRecords host;

    RequestRows(DataSource dataSource, HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    Page<InformationRequestSummary> page(Reading reading, InformationRequestFilter filter, PageRequest page) {
        ScopeCondition scope = reading.condition(RequestAccess.READ, "r");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<InformationRequestSummary> found = rows.list(
                SELECT + scope.sql() + (filter.child() == null ? "" : " and r.child_key = any(?)")
                        + (filter.state() == null ? "" : " and r.state = ?")
                        + (before == null ? "" : " and r.recorded_at <= ? and (r.recorded_at < ? or r.id < ?)")
                        + " order by r.recorded_at desc, r.id desc limit ?",
                p -> {
                    scope.bind(p);
                    if (filter.child() != null) {
                        p.keys(host.keys(filter.child()));
                    }
                    if (filter.state() != null) {
                        p.name(filter.state());
                    }
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                RequestRows::summary);
        Page<InformationRequestSummary> cut =
                Page.of(found, page.limit(), r -> Cursor.after(r.recordedAt(), r.id().value()));
        reading.listed(
                RequestAccess.READ,
                RequestEntity.TYPE,
                cut.items().stream().map(r -> r.id().value()).toList(),
                cut.items().stream().flatMap(r -> r.subject().child().stream()).toList());
        return cut;
    }

    private static InformationRequestSummary summary(Row row) throws SQLException {
        String decidedBy = row.textOrNull(8);
        return new InformationRequestSummary(
                new InformationRequestId(row.uuid(1)),
                new Revision(row.number(2)),
                row.name(3, InformationRequestState.class),
                Subject.of(new ChildRef(row.text(4))),
                new GuardianRef(row.text(5)),
                row.date(6),
                row.instant(7),
                decidedBy == null ? null : new StaffRef(decidedBy));
    }
}
