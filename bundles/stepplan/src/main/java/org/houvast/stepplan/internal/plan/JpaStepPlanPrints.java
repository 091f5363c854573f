package org.houvast.stepplan.internal.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.houvast.commons.Refusal;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.stepplan.ParentsPrint;
import org.houvast.stepplan.PlanStep;
import org.houvast.stepplan.Postponement;
import org.houvast.stepplan.StaffPrint;
import org.houvast.stepplan.StepParents;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanId;
import org.houvast.stepplan.StepPlanPrints;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.internal.CaseBook;
import org.houvast.stepplan.internal.Rule;
import org.houvast.stepplan.internal.Sides;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.Terms;
import org.houvast.stepplan.internal.Workbench;
import org.houvast.stepplan.internal.template.TemplateShelf;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints plans of the database: what the reader sees of them, and of that what is for parents. */
@Component
public final class JpaStepPlanPrints implements StepPlanPrints {
    private final Workbench bench;
    private final PlanDocuments documents;
    private final PrintNames names;

    @Activate
    public JpaStepPlanPrints(
            @Reference Workbench bench,
            @Reference Terms terms,
            @Reference CaseBook cases,
            @Reference HostRecords host) {
        this.bench = bench;
        this.documents = new PlanDocuments(bench, terms, new PlanActions(bench.guard(), new Sides(cases)));
        this.names = new PrintNames(host);
    }

    @Override
    public StaffPrint forStaff(Actor actor, StepPlanId id) {
        StepPlan plan = read(actor, id, StepPlanAccess.PLAN_PRINT);
        return new StaffPrint(names.head(actor, plan), plan, names.confirmers(plan));
    }

    @Override
    public ParentsPrint forParents(Actor actor, StepPlanId id) {
        StepPlan plan = read(actor, id, StepPlanAccess.PLAN_PRINT_FOR_PARENTS);
        return new ParentsPrint(
                names.head(actor, plan),
                plan.state(),
                plan.begunOn(),
                plan.currentStep(),
                plan.steps().stream().map(JpaStepPlanPrints::step).toList());
    }

    private StepPlan read(Actor actor, StepPlanId id, Action action) {
        return bench.guard().read(actor, reading -> bench.transactions().read(em -> {
            StepPlanEntity plan = em.find(StepPlanEntity.class, id.value());
            if (plan == null) {
                throw reading.notFound(action, StepPlanEntity.TYPE, id.value());
            }
            reading.permit(action, plan.target());
            StepPlan document = documents.of(
                    actor, em, plan, TemplateShelf.find(em, plan.templateId()).orElseThrow());
            if (action.equals(StepPlanAccess.PLAN_PRINT_FOR_PARENTS)) {
                Rule.check(notForParents(document, actor.scope().today()));
            }
            return document;
        }));
    }

    private static Optional<Refusal> notForParents(StepPlan plan, LocalDate today) {
        if (plan.begunOn() == null || plan.state() == StepPlanState.DRAFT) {
            return Optional.of(Refusal.of(StepPlanProblems.PRINT_NOT_CONFIRMED));
        }
        return plan.steps().stream()
                .filter(s -> waits(s.parents(), today))
                .map(s -> Refusal.of(StepPlanProblems.PRINT_WAITS, s.no()))
                .findFirst();
    }

    private static boolean waits(StepParents parents, LocalDate today) {
        Postponement postponement = parents.postponement();
        return parents.record() == null
                && postponement != null
                && !postponement.until().isBefore(today);
    }

    private static ParentsPrint.Step step(PlanStep step) {
        StepParents parents = step.parents();
        return new ParentsPrint.Step(
                step.no(),
                step.title(),
                step.state(),
                step.onlyFor() != null && step.state() == StepState.WAITING,
                parents.mode(),
                parents.due(),
                parents.record() == null ? null : parents.record().on(),
                parents.textForParents());
    }
}
