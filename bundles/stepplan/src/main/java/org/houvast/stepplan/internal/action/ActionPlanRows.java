package org.houvast.stepplan.internal.action;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.stepplan.ActionPlanFilter;
import org.houvast.stepplan.ActionPlanId;
import org.houvast.stepplan.ActionPlanState;
import org.houvast.stepplan.ActionPlanSummary;
import org.houvast.stepplan.SupportLevel;
import org.houvast.stepplan.internal.CaseLists;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.jspecify.annotations.Nullable;

/** The list of action plans: one statement for the page, and one for the aliases where a reader needs them. */
final class ActionPlanRows {
    private static final String SELECT =
            "select " + CaseLists.COLUMNS + ", o.support_level, o.review_on from stepplan_action_plan o where ";

    private final Rows rows;
    private final Aliases aliases;

    ActionPlanRows(DataSource dataSource, Aliases aliases) {
        this.rows = Rows.on(dataSource);
        this.aliases = aliases;
    }

    private record Line(CaseLists.Head head, @Nullable SupportLevel supportLevel, @Nullable LocalDate reviewOn) {
        static Line of(Row row) throws SQLException {
            return new Line(CaseLists.Head.of(row), row.nameOrNull(12, SupportLevel.class), row.dateOrNull(13));
        }
    }

    Page<ActionPlanSummary> page(Actor actor, Reading reading, ActionPlanFilter filter, PageRequest page) {
        ScopeCondition scope =
                reading.condition(StepPlanAccess.listing(StepPlanAccess.ACTION_PLAN_READ, filter.child()), "o");
        CaseLists.Where where = new CaseLists.Where()
                .about(reading, filter.child(), filter.group(), filter.location())
                .of(filter.question(), filter.state())
                .made(
                        filter.from(),
                        filter.to(),
                        page.cursor() == null ? null : page.cursor().position());
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
                StepPlanAccess.ACTION_PLAN_READ,
                ActionPlanEntity.TYPE,
                heads.stream().map(CaseLists.Head::id).toList(),
                AccessColumns.children(
                        heads.stream().map(CaseLists.Head::access).toList()));
        Map<UUID, String> known = CaseLists.aliases(actor, ActionPlanEntity.TYPE, heads, aliases);
        return new Page<>(
                cut.items().stream().map(l -> summary(actor, l, known)).toList(), cut.next());
    }

    private static ActionPlanSummary summary(Actor actor, Line line, Map<UUID, String> known) {
        CaseLists.Head head = line.head();
        return new ActionPlanSummary(
                new ActionPlanId(head.id()),
                new Revision(head.revision()),
                ActionPlanState.valueOf(head.state()),
                CaseLists.subject(actor, ActionPlanEntity.TYPE, head, known),
                head.question(),
                line.supportLevel(),
                line.reviewOn(),
                head.createdAt());
    }
}
