package org.houvast.stepplan.internal.plan;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Change;
import org.houvast.stepplan.MigrateStepPlan;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanAction;
import org.houvast.stepplan.StepPlanId;
import org.houvast.stepplan.StepPlanMigrations;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.StepPlanTemplateId;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.internal.CaseBook;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.Rule;
import org.houvast.stepplan.internal.Sides;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.Terms;
import org.houvast.stepplan.internal.Workbench;
import org.houvast.stepplan.internal.template.TemplateShelf;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves plans in the database to a newer version of their template. */
@Component
public final class JpaStepPlanMigrations implements StepPlanMigrations {
    /** a step under its new number is told to be overdue anew */
    private static final String FORGET = "delete from stepplan_overdue_told where plan_id = ?";

    private final Workbench bench;
    private final PlanDocuments documents;

    @Activate
    public JpaStepPlanMigrations(@Reference Workbench bench, @Reference Terms terms, @Reference CaseBook cases) {
        this.bench = bench;
        this.documents = new PlanDocuments(bench, terms, new PlanActions(bench.guard(), new Sides(cases)));
    }

    @Override
    public StepPlan migrate(Actor actor, StepPlanId id, Revision revision, MigrateStepPlan command) {
        return bench.guard().write(bench.transactions(), actor, command, change -> {
            EntityManager entities = change.entities();
            StepPlanEntity plan = entities.find(StepPlanEntity.class, id.value());
            if (plan == null) {
                throw change.notFound(StepPlanAccess.PLAN_MIGRATE, StepPlanEntity.TYPE, id.value());
            }
            change.permit(StepPlanAccess.PLAN_MIGRATE, plan.target());
            StepPlanTemplate old =
                    TemplateShelf.find(entities, plan.templateId()).orElseThrow();
            change.expect(plan.revision(), revision, () -> documents.of(actor, entities, plan, old));
            Rule.check(plan.refusalOf(StepPlanAction.MIGRATE, old.text().steps()));
            StepPlanTemplate next = newer(entities, old, command.templateId());
            if (!PlanBeginning.isFor(next, plan.target())) {
                throw Problem.of(StepPlanProblems.TEMPLATE_NOT_FOR_THIS);
            }
            migrate(change, plan, old.text().steps(), next, Moment.of(actor));
            return documents.of(actor, entities, plan, next);
        });
    }

    private static StepPlanTemplate newer(EntityManager entities, StepPlanTemplate old, StepPlanTemplateId wanted) {
        return TemplateShelf.find(entities, wanted.value())
                .filter(t -> t.key().equals(old.key()) && t.language() == old.language() && t.version() > old.version())
                .orElseThrow(() -> Problem.of(StepPlanProblems.TEMPLATE_NOT_NEWER));
    }

    private static void migrate(
            Change change, StepPlanEntity plan, List<TemplateStep> old, StepPlanTemplate next, Moment moment) {
        List<TemplateStep> steps = next.text().steps();
        Counterparts counterparts = new Counterparts(old, steps);
        renumber(change.entities(), plan.course(old).touched().values(), counterparts);
        Rows.in(change.entities()).change(FORGET, p -> p.id(plan.id()));
        Progress before = plan.progress();
        Integer turn = before.no() == null ? null : counterparts.of(before.no()).orElse(null);
        plan.onto(next.id().value(), at(before, turn), moment);
        Optional<Integer> ready = plan.settle(steps, moment.today());
        change.entities().flush();
        PlanEvents.plan(change, plan, "migrated");
        PlanEvents.ready(change, plan, ready);
    }

    /** the turn of a step that goes on keeps its day */
    private static Progress at(Progress before, @Nullable Integer turn) {
        return turn == null
                ? new Progress(before.begunOn(), null, null, null)
                : new Progress(before.begunOn(), turn, before.state(), before.readyOn());
    }

    /** in two turns, so that no two steps have one number on the way */
    private static void renumber(EntityManager entities, Collection<StepEntity> touched, Counterparts counterparts) {
        for (StepEntity step : touched) {
            int number = counterparts
                    .of(step.no())
                    .orElseThrow(() -> Problem.of(StepPlanProblems.MIGRATION_LOSES_STEP, step.no()));
            Integer back = step.returnedTo();
            step.renumber(-number, back == null ? null : counterparts.of(back).orElse(null));
        }
        entities.flush();
        touched.forEach(s -> s.renumber(-s.no(), s.returnedTo()));
        entities.flush();
    }
}
