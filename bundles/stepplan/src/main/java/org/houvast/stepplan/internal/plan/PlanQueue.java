package org.houvast.stepplan.internal.plan;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.Role;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Relation;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.stepplan.NotYetReason;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.internal.CaseBook;
import org.houvast.stepplan.internal.CaseLists;
import org.houvast.stepplan.internal.CoachSide;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.StepPlanTask;
import org.houvast.stepplan.internal.Terms;
import org.houvast.stepplan.internal.Workbench;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What in step plans waits for the actor: steps to do, wishes to wait with parents, and plans that the other side confirmed. */
@Component
public final class PlanQueue implements WorkQueueContributor {
    private static final int MOST = 500;
    private static final String RUNNING = " and o.state in ('CONFIRMED', 'ACTIVE') and o.current_state <> 'WAITING'";
    private static final String HALF = "select " + CaseLists.COLUMNS + ", c.side, c.person_key, c.at"
            + " from stepplan_plan o join stepplan_plan_confirmation c on c.plan_id = o.id"
            + " where o.state = 'DRAFT' and ";

    private final PlanRows rows;
    private final Rows halves;
    private final Workbench bench;
    private final Terms terms;
    private final HostRecords host;
    private final CaseBook cases;

    @Activate
    public PlanQueue(
            @Reference Workbench bench,
            @Reference Terms terms,
            @Reference HostRecords host,
            @Reference CaseBook cases) {
        this.rows = new PlanRows(bench.dataSource(), bench.aliases(), terms);
        this.halves = Rows.on(bench.dataSource());
        this.bench = bench;
        this.terms = terms;
        this.host = host;
        this.cases = cases;
    }

    /** A draft that one side confirmed. */
    private record Half(CaseLists.Head head, String side, String person, Instant at) {
        static Half of(Row row) throws SQLException {
            return new Half(CaseLists.Head.of(row), row.text(12), row.text(13), row.instant(14));
        }
    }

    /** An item, and what its audit line has to know of it. */
    private record Waiting(Item item, AccessColumns access) {}

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        // what waits is for who may act on the plan, not for everybody who may read it
        ScopeCondition scope = reading.condition(StepPlanAccess.STEP_SECOND, "o");
        List<Waiting> all = new ArrayList<>(running(actor, scope));
        all.addAll(halves(actor, scope));
        Comparator<Item> mostUrgent = Comparator.comparing(Item::due, Comparator.nullsLast(PlanBoard.DAYS))
                .thenComparing(Item::since);
        List<Waiting> first = all.stream()
                .sorted(Comparator.comparing(Waiting::item, mostUrgent))
                .limit(limit)
                .toList();
        List<Item> items = first.stream().map(Waiting::item).toList();
        reading.listed(
                StepPlanAccess.PLAN_READ,
                StepPlanEntity.TYPE,
                items.stream().map(Item::id).distinct().toList(),
                AccessColumns.children(first.stream().map(Waiting::access).toList()));
        return items;
    }

    private List<Waiting> running(Actor actor, ScopeCondition scope) {
        List<PlanLine> lines = rows.lines(scope, RUNNING, Rows.Binder.NONE, PlanBoard.LONGEST_READY_FIRST, MOST);
        PlanRows.Names names = rows.names(actor, lines);
        List<Waiting> items = new ArrayList<>();
        for (PlanLine line : lines) {
            Set<Relation> relations = actor.scope().relationsTo(line.target());
            task(actor, line, relations)
                    .ifPresent(t -> items.add(new Waiting(item(actor, line, names, t), line.access())));
        }
        return items;
    }

    private static Optional<StepPlanTask> task(Actor actor, PlanLine line, Set<Relation> relations) {
        PlanLine.Asked asked = line.asked();
        if (asked != null
                && !asked.person().equals(actor.person().key())
                && (asked.reason() != NotYetReason.SAFETY || relations.contains(Relation.LOCATION_MANAGER))) {
            return Optional.of(StepPlanTask.CONFIRM_POSTPONEMENT);
        }
        return line.currentState() != StepState.WAITING && isFor(line.responsible(), relations)
                ? Optional.of(StepPlanTask.DO_STEP)
                : Optional.empty();
    }

    private static boolean isFor(@Nullable Role role, Set<Relation> relations) {
        if (role == Role.COACH) {
            return relations.contains(Relation.COACH);
        }
        if (role == Role.INTERNAL_COACH) {
            return relations.contains(Relation.INTERNAL_COACH);
        }
        return role == Role.MANAGER
                ? relations.contains(Relation.LOCATION_MANAGER)
                : relations.contains(Relation.GROUP_STAFF) || relations.contains(Relation.MENTOR);
    }

    private Item item(Actor actor, PlanLine line, PlanRows.Names names, StepPlanTask task) {
        LocalDate today = actor.scope().today();
        PlanLine.Due due = line.due(terms, today);
        LocalDate since = line.readyOn() == null ? today : line.readyOn();
        return new Item(
                StepPlanEntity.TYPE,
                line.id(),
                task.code(),
                names.subject(line),
                since.atStartOfDay(host.zone(line.access().place().location())).toInstant(),
                due.step(),
                due.overdue() || due.parentsOverdue());
    }

    private List<Waiting> halves(Actor actor, ScopeCondition scope) {
        List<Half> found = halves.list(
                HALF + scope.sql() + " order by c.at limit ?",
                p -> {
                    scope.bind(p);
                    p.number(MOST);
                },
                Half::of);
        CoachSide coaches = CoachSide.of(
                actor, cases, found.stream().map(h -> h.head().access()).toList());
        List<Half> waiting =
                found.stream().filter(h -> waitsFor(actor, h, coaches)).toList();
        List<CaseLists.Head> heads = waiting.stream().map(Half::head).toList();
        Map<UUID, String> known = CaseLists.aliases(actor, StepPlanEntity.TYPE, heads, bench.aliases());
        return waiting.stream()
                .map(h -> new Waiting(
                        new Item(
                                StepPlanEntity.TYPE,
                                h.head().id(),
                                StepPlanTask.CONFIRM_PLAN.code(),
                                CaseLists.subject(actor, StepPlanEntity.TYPE, h.head(), known),
                                h.at(),
                                null,
                                false),
                        h.head().access()))
                .toList();
    }

    /** whether the actor can stand on the side that did not confirm yet */
    private static boolean waitsFor(Actor actor, Half half, CoachSide coaches) {
        Set<Relation> relations = actor.scope()
                .relationsTo(half.head()
                        .access()
                        .target(StepPlanEntity.TYPE, half.head().id()));
        if (half.person().equals(actor.person().key()) || relations.contains(Relation.LOCATION_MANAGER)) {
            return false;
        }
        return half.side().equals("STAFF")
                ? coaches.has(relations, half.head().access())
                : relations.contains(Relation.GROUP_STAFF) || relations.contains(Relation.MENTOR);
    }
}
