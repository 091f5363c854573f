package org.houvast.stepplan.internal.plan;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.Side;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Aliases;
import org.houvast.stepplan.OfferedEvidence;
import org.houvast.stepplan.PlanConfirmation;
import org.houvast.stepplan.PlanStep;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.UsedTemplate;
import org.houvast.stepplan.internal.ConfirmationColumns;
import org.houvast.stepplan.internal.Terms;
import org.houvast.stepplan.internal.Workbench;
import org.jspecify.annotations.Nullable;

/** Shows a plan as its reader may see it: the child or its alias, what is due, and what may be done now. */
final class PlanDocuments {
    private static final String EVIDENCE = "select e.kind, e.record_id, e.at from stepplan_plan_evidence e"
            + " where e.plan_id = ? order by e.at desc, e.kind, e.record_id limit 50";

    private final Aliases aliases;
    private final Terms terms;
    private final Rows rows;
    private final PlanActions actions;
    private final StepDocuments steps;

    PlanDocuments(Workbench bench, Terms terms, PlanActions actions) {
        this.aliases = bench.aliases();
        this.terms = terms;
        this.rows = Rows.on(bench.dataSource());
        this.actions = actions;
        this.steps = new StepDocuments(terms, actions);
    }

    StepPlan of(Actor actor, EntityManager entities, StepPlanEntity plan, StepPlanTemplate template) {
        Target target = plan.target();
        List<PlanStep> shown = steps.of(actor, plan, template.text().steps());
        Integer current = plan.progress().no();
        LocalDate today = actor.scope().today();
        return new StepPlan(
                plan.id(),
                new Revision(plan.revision()),
                plan.state(),
                subject(actor, plan, target),
                new GroupRef(Objects.requireNonNull(plan.access().groupKey())),
                plan.access().place(),
                plan.caseId().map(QuestionId::new).orElse(null),
                new UsedTemplate(
                        template.id(),
                        template.key(),
                        template.version(),
                        template.language(),
                        template.text().title()),
                plan.text(),
                plan.coAuthors().stream().map(StaffRef::new).toList(),
                plan.confirmations().stream().map(PlanDocuments::confirmation).toList(),
                plan.progress().begunOn(),
                current,
                shown,
                shown.stream().anyMatch(PlanStep::overdue),
                shown.stream().anyMatch(s -> s.parents().overdue()),
                terms.exact(),
                plan.pausedUntil().orElse(null),
                plan.reason(),
                evidence(entities, plan.id().value()),
                plan.createdAt(),
                actions.ofPlan(actor, plan, template.text().steps(), today));
    }

    private Subject subject(Actor actor, StepPlanEntity plan, Target target) {
        boolean named = actor.scope().mayName(target);
        Optional<UUID> caseId = plan.caseId();
        @Nullable
        String alias =
                named ? null : caseId.map(id -> aliases.of(Set.of(id)).get(id)).orElse(null);
        return plan.access().subject(named, alias);
    }

    private static PlanConfirmation confirmation(ConfirmationColumns columns) {
        return new PlanConfirmation(Side.valueOf(columns.side()), new StaffRef(columns.staffKey()), columns.at());
    }

    private List<OfferedEvidence> evidence(EntityManager entities, UUID id) {
        Rows reader = entities.getTransaction().isActive() ? Rows.in(entities) : rows;
        return reader.list(
                EVIDENCE, p -> p.uuid(id), row -> new OfferedEvidence(row.text(1), row.uuid(2), row.instant(3)));
    }
}
