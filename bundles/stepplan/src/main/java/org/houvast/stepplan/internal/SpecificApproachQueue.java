package org.houvast.stepplan.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Relation;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What in consultations and action plans waits for the actor: to hold, to record, to agree, to look back. */
@Component
public final class SpecificApproachQueue implements WorkQueueContributor {
    private static final int MOST = 500;
    private static final String CONSULTATIONS =
            "select " + CaseLists.COLUMNS + ", o.held_on, cast(null as varchar(200))"
                    + " from stepplan_consultation o where o.state in ('PLANNED', 'HELD') and ";
    private static final String ACTION_PLANS = "select " + CaseLists.COLUMNS + ", o.review_on,"
            + " (select min(c.person_key) from stepplan_action_plan_agreement c"
            + " where c.action_plan_id = o.id and c.person_key = ?)"
            + " from stepplan_action_plan o where o.state in ('DISCUSSED_WITH_PARENTS', 'RUNNING', 'REVIEWED') and ";
    private static final String ORDER = " order by o.created_at limit ?";

    private final Rows rows;
    private final Workbench bench;
    private final CaseBook cases;

    @Activate
    public SpecificApproachQueue(@Reference Workbench bench, @Reference CaseBook cases) {
        this.rows = Rows.on(bench.dataSource());
        this.bench = bench;
        this.cases = cases;
    }

    /** A record that may wait for the actor; its day, and whether the actor agreed already. */
    private record Line(CaseLists.Head head, @Nullable LocalDate day, boolean agreed) {
        static Line of(Row row) throws SQLException {
            return new Line(CaseLists.Head.of(row), row.dateOrNull(12), row.textOrNull(13) != null);
        }
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        items.addAll(of(actor, reading, StepPlanAccess.CONSULTATION_READ, "consultation", CONSULTATIONS));
        items.addAll(of(actor, reading, StepPlanAccess.ACTION_PLAN_READ, "action-plan", ACTION_PLANS));
        return items.stream()
                .sorted(Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Item::since))
                .limit(limit)
                .toList();
    }

    private List<Item> of(Actor actor, Reading reading, Action action, String type, String select) {
        ScopeCondition scope = reading.condition(action, "o");
        List<Line> found = found(actor, scope, select, type.equals("action-plan"));
        CoachSide coaches = CoachSide.of(
                actor, cases, found.stream().map(l -> l.head().access()).toList());
        List<Line> lines = found.stream()
                .filter(l -> task(actor, type, l, coaches) != null)
                .toList();
        List<CaseLists.Head> heads = lines.stream().map(Line::head).toList();
        reading.listed(
                action,
                type,
                heads.stream().map(CaseLists.Head::id).toList(),
                AccessColumns.children(
                        heads.stream().map(CaseLists.Head::access).toList()));
        Map<UUID, String> known = CaseLists.aliases(actor, type, heads, bench.aliases());
        return lines.stream().map(l -> item(actor, type, l, coaches, known)).toList();
    }

    private List<Line> found(Actor actor, ScopeCondition scope, String select, boolean plans) {
        return rows.list(
                select + scope.sql() + ORDER,
                p -> {
                    if (plans) {
                        p.key(actor.person());
                    }
                    scope.bind(p);
                    p.number(MOST);
                },
                Line::of);
    }

    private static Item item(Actor actor, String type, Line line, CoachSide coaches, Map<UUID, String> known) {
        LocalDate today = actor.scope().today();
        StepPlanTask task = Objects.requireNonNull(task(actor, type, line, coaches));
        return new Item(
                type,
                line.head().id(),
                task.code(),
                CaseLists.subject(actor, type, line.head(), known),
                line.head().createdAt(),
                line.day(),
                line.day() != null && line.day().isBefore(today));
    }

    private static @Nullable StepPlanTask task(Actor actor, String type, Line line, CoachSide coaches) {
        Set<Relation> relations = actor.scope()
                .relationsTo(line.head().access().target(type, line.head().id()));
        boolean manager = relations.contains(Relation.LOCATION_MANAGER);
        boolean staff = relations.contains(Relation.GROUP_STAFF) || relations.contains(Relation.MENTOR);
        boolean coach = coaches.has(relations, line.head().access());
        return switch (line.head().state()) {
            case "PLANNED" -> manager ? StepPlanTask.HOLD_CONSULTATION : null;
            case "HELD" -> manager || staff ? StepPlanTask.RECORD_CONSULTATION : null;
            case "DISCUSSED_WITH_PARENTS" ->
                !line.agreed() && (manager || staff || coach) ? StepPlanTask.AGREE_ACTION_PLAN : null;
            default -> staff && line.day() != null ? StepPlanTask.REVIEW_ACTION_PLAN : null;
        };
    }
}
