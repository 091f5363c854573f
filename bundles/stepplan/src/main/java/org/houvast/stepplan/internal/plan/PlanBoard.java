package org.houvast.stepplan.internal.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.houvast.administration.BoardContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.persistence.Excerpt;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.Terms;
import org.houvast.stepplan.internal.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plans that run for a group and its children, with the step whose turn it is and what is due. */
@Component
public final class PlanBoard implements BoardContributor {
    private static final int MOST = 500;
    private static final String RUNNING = " and o.state in ('CONFIRMED', 'ACTIVE', 'PAUSED')"
            + " and (o.child_key = any(?) or o.child_key is null and o.group_key = ?)";
    static final String LONGEST_READY_FIRST = " order by o.ready_on nulls last, o.id";
    static final Comparator<LocalDate> DAYS = Comparator.naturalOrder();

    private final PlanRows rows;
    private final Terms terms;

    @Activate
    public PlanBoard(@Reference Workbench bench, @Reference Terms terms) {
        this.rows = new PlanRows(bench.dataSource(), bench.aliases(), terms);
        this.terms = terms;
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, GroupRef group, Set<ChildRef> children) {
        ScopeCondition scope = reading.condition(StepPlanAccess.PLAN_READ, "o");
        List<PlanLine> lines = rows.lines(scope, RUNNING, p -> p.keys(children).key(group), LONGEST_READY_FIRST, MOST);
        reading.listed(
                StepPlanAccess.PLAN_READ,
                StepPlanEntity.TYPE,
                lines.stream().map(PlanLine::id).toList(),
                AccessColumns.children(lines.stream().map(PlanLine::access).toList()));
        PlanRows.Names names = rows.names(actor, lines);
        LocalDate today = actor.scope().today();
        return lines.stream()
                .map(l -> item(l, names, today))
                .sorted(Comparator.comparing((Item i) -> !i.overdue() && !i.parentsOverdue())
                        .thenComparing(Item::due, Comparator.nullsLast(DAYS)))
                .toList();
    }

    private Item item(PlanLine line, PlanRows.Names names, LocalDate today) {
        PlanLine.Due due = line.due(terms, today);
        return new Item(
                StepPlanEntity.TYPE,
                line.id(),
                names.subject(line),
                line.state().name(),
                label(line),
                due.step(),
                due.overdue(),
                due.parentsOverdue());
    }

    private static String label(PlanLine line) {
        String text = line.currentNo() == null
                ? line.title()
                : line.title() + " · " + line.currentNo() + ". " + line.currentTitle();
        return Excerpt.of(text);
    }
}
