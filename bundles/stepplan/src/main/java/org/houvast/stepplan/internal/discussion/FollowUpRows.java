package org.houvast.stepplan.internal.discussion;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.houvast.stepplan.ChildDiscussionId;
import org.houvast.stepplan.FollowUpFilter;
import org.houvast.stepplan.FollowUpId;
import org.houvast.stepplan.FollowUpState;
import org.houvast.stepplan.FollowUpSummary;
import org.houvast.stepplan.internal.CaseLists;
import org.houvast.stepplan.internal.DiscussionAccess;
import org.houvast.stepplan.internal.StepPlanAccess;

/** The lists of follow-ups: one statement for the page, and one for the aliases where a reader needs them. */
final class FollowUpRows {
    private static final String SELECT = "select " + CaseLists.COLUMNS
            + ", o.discussion_id, o.what, o.staff_key, o.due_on from stepplan_follow_up o where ";

    private final Rows rows;
    private final Aliases aliases;

    FollowUpRows(DataSource dataSource, Aliases aliases) {
        this.rows = Rows.on(dataSource);
        this.aliases = aliases;
    }

    /** A row. */
    record Line(CaseLists.Head head, UUID discussion, String what, String staff, LocalDate by) {
        static Line of(Row row) throws SQLException {
            return new Line(CaseLists.Head.of(row), row.uuid(12), row.text(13), row.text(14), row.date(15));
        }
    }

    Page<FollowUpSummary> page(Actor actor, Reading reading, FollowUpFilter filter, PageRequest page) {
        Action action = StepPlanAccess.listing(DiscussionAccess.ITEM_READ, filter.child());
        ItemScope scope = ItemScope.of(reading, action);
        CaseLists.Where where = new CaseLists.Where()
                .about(reading, filter.child(), filter.group(), filter.location())
                .of(filter.question(), filter.state())
                .made(null, null, page.cursor() == null ? null : page.cursor().position());
        List<Line> lines = rows.list(
                SELECT + scope.sql() + own(filter) + where.sql() + CaseLists.ORDER,
                p -> {
                    scope.bind(p);
                    if (filter.who() != null) {
                        p.key(filter.who());
                    }
                    if (filter.discussion() != null) {
                        p.id(filter.discussion());
                    }
                    where.bind(p);
                    p.number(page.limit() + 1L);
                },
                Line::of);
        Page<Line> cut = Page.of(
                lines,
                page.limit(),
                l -> Cursor.after(l.head().createdAt(), l.head().id()));
        Map<UUID, String> known = shown(actor, reading, cut.items());
        return new Page<>(
                cut.items().stream().map(l -> summary(actor, l, known)).toList(), cut.next());
    }

    private static String own(FollowUpFilter filter) {
        return (filter.who() == null ? "" : " and o.staff_key = ?")
                + (filter.discussion() == null ? "" : " and o.discussion_id = ?");
    }

    /** what waits for this member of staff, the soonest due first */
    List<Line> waiting(Reading reading, StaffRef staff, int limit) {
        ItemScope scope = ItemScope.of(reading, DiscussionAccess.ITEM_READ);
        return rows.list(
                SELECT + scope.sql() + " and o.staff_key = ? and o.state = 'OPEN' order by o.due_on, o.id limit ?",
                p -> {
                    scope.bind(p);
                    p.key(staff).number(limit);
                },
                Line::of);
    }

    /** leaves the audit line of these rows, and gives the aliases that they need */
    Map<UUID, String> shown(Actor actor, Reading reading, List<Line> lines) {
        List<CaseLists.Head> heads = lines.stream().map(Line::head).toList();
        reading.listed(
                DiscussionAccess.ITEM_READ,
                FollowUpEntity.TYPE,
                heads.stream().map(CaseLists.Head::id).toList(),
                AccessColumns.children(
                        heads.stream().map(CaseLists.Head::access).toList()));
        return CaseLists.aliases(actor, FollowUpEntity.TYPE, heads, aliases);
    }

    private static FollowUpSummary summary(Actor actor, Line line, Map<UUID, String> known) {
        CaseLists.Head head = line.head();
        UUID caseId = head.access().caseId();
        FollowUpState state = FollowUpState.valueOf(head.state());
        return new FollowUpSummary(
                new FollowUpId(head.id()),
                new Revision(head.revision()),
                state,
                CaseLists.subject(actor, FollowUpEntity.TYPE, head, known),
                caseId == null ? null : new QuestionId(caseId),
                new ChildDiscussionId(line.discussion()),
                line.what(),
                new StaffRef(line.staff()),
                line.by(),
                state == FollowUpState.OPEN && line.by().isBefore(actor.scope().today()),
                head.createdAt());
    }
}
