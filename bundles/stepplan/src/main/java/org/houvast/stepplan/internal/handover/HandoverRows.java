package org.houvast.stepplan.internal.handover;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.houvast.commons.Cursor;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.stepplan.HandoverFilter;
import org.houvast.stepplan.HandoverId;
import org.houvast.stepplan.HandoverKind;
import org.houvast.stepplan.HandoverState;
import org.houvast.stepplan.HandoverSummary;
import org.houvast.stepplan.internal.CaseLists;

/** The list of handovers of those who hand over: one statement for the page. */
final class HandoverRows {
    private static final String SELECT =
            "select " + CaseLists.COLUMNS + ", o.kind, o.receiver_key from stepplan_handover o where ";

    private final Rows rows;

    HandoverRows(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    private record Line(CaseLists.Head head, HandoverKind kind, OrganisationRef receiver) {
        static Line of(Row row) throws SQLException {
            return new Line(
                    CaseLists.Head.of(row), row.name(12, HandoverKind.class), new OrganisationRef(row.text(13)));
        }
    }

    Page<HandoverSummary> page(Actor actor, Reading reading, HandoverFilter filter, PageRequest page) {
        ScopeCondition scope = reading.condition(HandoverAccess.READ, "o");
        CaseLists.Where where = new CaseLists.Where()
                .about(reading, filter.child(), null, filter.location())
                .of(null, filter.state())
                .made(null, null, page.cursor() == null ? null : page.cursor().position());
        List<Line> lines = rows.list(
                SELECT + scope.sql() + where.sql() + CaseLists.ORDER,
                p -> {
                    scope.bind(p);
                    where.bind(p);
                    p.number(page.limit() + 1L);
                },
                Line::of);
        Page<Line> cut = Page.of(
                lines,
                page.limit(),
                l -> Cursor.after(l.head().createdAt(), l.head().id()));
        List<CaseLists.Head> heads = cut.items().stream().map(Line::head).toList();
        reading.listed(
                HandoverAccess.READ,
                HandoverEntity.TYPE,
                heads.stream().map(CaseLists.Head::id).toList(),
                AccessColumns.children(
                        heads.stream().map(CaseLists.Head::access).toList()));
        return new Page<>(cut.items().stream().map(l -> summary(actor, l)).toList(), cut.next());
    }

    private static HandoverSummary summary(Actor actor, Line line) {
        CaseLists.Head head = line.head();
        return new HandoverSummary(
                new HandoverId(head.id()),
                new Revision(head.revision()),
                HandoverState.valueOf(head.state()),
                CaseLists.subject(actor, HandoverEntity.TYPE, head, Map.of()),
                line.kind(),
                line.receiver(),
                head.createdAt());
    }
}
