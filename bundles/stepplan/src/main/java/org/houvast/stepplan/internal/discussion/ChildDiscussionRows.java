package org.houvast.stepplan.internal.discussion;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.houvast.commons.Cursor;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.stepplan.ChildDiscussionFilter;
import org.houvast.stepplan.ChildDiscussionId;
import org.houvast.stepplan.ChildDiscussionState;
import org.houvast.stepplan.ChildDiscussionSummary;
import org.houvast.stepplan.internal.CaseLists;
import org.houvast.stepplan.internal.DiscussionAccess;

/** The list of child discussions: one statement for the page. It says nothing of the agendas. */
final class ChildDiscussionRows {
    private static final String SELECT =
            "select " + CaseLists.COLUMNS + ", o.held_on from stepplan_discussion o where ";

    private final Rows rows;

    ChildDiscussionRows(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    Page<ChildDiscussionSummary> page(Reading reading, ChildDiscussionFilter filter, PageRequest page) {
        ScopeCondition scope = reading.condition(DiscussionAccess.READ, "o");
        CaseLists.Where where = new CaseLists.Where()
                .about(reading, null, filter.group(), filter.location())
                .of(null, filter.state())
                .made(null, null, page.cursor() == null ? null : page.cursor().position());
        List<ChildDiscussionSummary> lines = rows.list(
                SELECT + scope.sql() + where.sql() + CaseLists.ORDER,
                p -> {
                    scope.bind(p);
                    where.bind(p);
                    p.number(page.limit() + 1L);
                },
                ChildDiscussionRows::summary);
        Page<ChildDiscussionSummary> cut =
                Page.of(lines, page.limit(), l -> Cursor.after(l.createdAt(), l.id().value()));
        reading.listedOfNoChild(
                DiscussionAccess.READ,
                ChildDiscussionEntity.TYPE,
                cut.items().stream().map(l -> l.id().value()).toList());
        return cut;
    }

    private static ChildDiscussionSummary summary(Row row) throws SQLException {
        CaseLists.Head head = CaseLists.Head.of(row);
        LocalDate on = row.date(12);
        return new ChildDiscussionSummary(
                new ChildDiscussionId(head.id()),
                new Revision(head.revision()),
                ChildDiscussionState.valueOf(head.state()),
                new GroupRef(Objects.requireNonNull(head.access().groupKey())),
                on,
                head.createdAt());
    }
}
