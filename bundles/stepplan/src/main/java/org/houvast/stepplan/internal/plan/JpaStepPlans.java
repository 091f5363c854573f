package org.houvast.stepplan.internal.plan;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.houvast.administration.Modules;
import org.houvast.administration.Settings;
import org.houvast.coaching.Cases;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.Side;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Relation;
import org.houvast.privacy.guard.Change;
import org.houvast.stepplan.AgreementSide;
import org.houvast.stepplan.CompleteStep;
import org.houvast.stepplan.ConfirmStepPlan;
import org.houvast.stepplan.CreateStepPlan;
import org.houvast.stepplan.InvolveParents;
import org.houvast.stepplan.PauseStepPlan;
import org.houvast.stepplan.PostponeParents;
import org.houvast.stepplan.ReturnStep;
import org.houvast.stepplan.ReviseStepPlan;
import org.houvast.stepplan.SkipStep;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanAction;
import org.houvast.stepplan.StepPlanFilter;
import org.houvast.stepplan.StepPlanId;
import org.houvast.stepplan.StepPlanSummary;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.StepPlans;
import org.houvast.stepplan.StopStepPlan;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.internal.CaseBook;
import org.houvast.stepplan.internal.ContactEvidence;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.Sides;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.StepPlanSettings;
import org.houvast.stepplan.internal.Terms;
import org.houvast.stepplan.internal.Workbench;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Step plans in the database. */
@Component
public final class JpaStepPlans implements StepPlans {
    private final Workbench bench;
    private final Settings settings;
    private final CaseBook cases;
    private final Sides sides;
    private final ContactEvidence contacts;
    private final PlanDocuments documents;
    private final PlanRows rows;
    private final PlanBeginning beginning;
    private final FixedTemplates templates = new FixedTemplates();

    @Activate
    public JpaStepPlans(
            @Reference Workbench bench,
            @Reference Modules modules,
            @Reference Settings settings,
            @Reference Terms terms,
            @Reference CaseBook cases,
            @Reference ContactEvidence contacts) {
        this.bench = bench;
        this.settings = settings;
        this.cases = cases;
        this.sides = new Sides(cases);
        this.contacts = contacts;
        this.documents = new PlanDocuments(bench, terms, new PlanActions(bench.guard(), sides));
        this.rows = new PlanRows(bench.dataSource(), bench.aliases(), terms);
        this.beginning = new PlanBeginning(bench, modules, cases);
    }

    /** What is done with a plan, on the steps of its template. */
    @FunctionalInterface
    private interface Work {
        void with(Change change, StepPlanEntity plan, List<TemplateStep> template);
    }

    /** What is done with a step. */
    @FunctionalInterface
    private interface OneStep {
        void with(StepWork work, StepPlanEntity plan, Moment moment);
    }

    @Override
    public StepPlan create(Actor actor, CreateStepPlan command) {
        Question question = beginning.question(actor, command);
        return bench.guard().write(bench.transactions(), actor, command, change -> {
            StepPlanEntity plan = beginning.draft(actor, change, command, question);
            return document(actor, change.entities(), plan);
        });
    }

    @Override
    public StepPlan get(Actor actor, StepPlanId id) {
        return bench.guard().read(actor, reading -> bench.transactions().read(em -> {
            StepPlanEntity plan = em.find(StepPlanEntity.class, id.value());
            if (plan == null) {
                throw reading.notFound(StepPlanAccess.PLAN_READ, StepPlanEntity.TYPE, id.value());
            }
            reading.permit(StepPlanAccess.PLAN_READ, plan.target());
            return document(actor, em, plan);
        }));
    }

    @Override
    public Page<StepPlanSummary> list(Actor actor, StepPlanFilter filter, PageRequest page) {
        return bench.guard().read(actor, reading -> rows.page(actor, reading, filter, page));
    }

    @Override
    public StepPlan revise(Actor actor, StepPlanId id, Revision revision, ReviseStepPlan command) {
        return change(actor, id, revision, StepPlanAction.REVISE, command, (change, plan, template) -> {
            bench.holdNames(actor, plan.target(), command, plan.text());
            plan.revise(command.text(), Moment.of(actor));
            PlanEvents.plan(change, plan, "revised");
        });
    }

    @Override
    public StepPlan confirm(Actor actor, StepPlanId id, Revision revision, ConfirmStepPlan command) {
        return change(actor, id, revision, StepPlanAction.CONFIRM, command, (change, plan, template) -> {
            learn(plan);
            boolean both = plan.confirm(side(actor, plan, command.side()), template, Moment.of(actor));
            PlanEvents.plan(change, plan, "confirmed-by-side");
            if (both) {
                PlanEvents.plan(change, plan, "confirmed");
                PlanEvents.ready(
                        change, plan, Optional.ofNullable(plan.progress().no()));
            }
        });
    }

    private Side side(Actor actor, StepPlanEntity plan, @Nullable Side wanted) {
        AgreementSide named = wanted == null ? null : AgreementSide.valueOf(wanted.name());
        return Side.valueOf(
                sides.meant(actor, plan.target(), named, PlanActions.CONFIRMERS).name());
    }

    @Override
    public StepPlan pause(Actor actor, StepPlanId id, Revision revision, PauseStepPlan command) {
        return change(actor, id, revision, StepPlanAction.PAUSE, command, (change, plan, template) -> {
            bench.holdNames(actor, plan.target(), command);
            plan.pause(command, Moment.of(actor));
            PlanEvents.plan(change, plan, "paused");
        });
    }

    @Override
    public StepPlan resume(Actor actor, StepPlanId id, Revision revision) {
        return change(actor, id, revision, StepPlanAction.RESUME, id, (change, plan, template) -> {
            learn(plan);
            Optional<Integer> turned = plan.resume(template, Moment.of(actor));
            PlanEvents.plan(change, plan, "resumed");
            PlanEvents.ready(change, plan, turned);
        });
    }

    @Override
    public StepPlan stop(Actor actor, StepPlanId id, Revision revision, StopStepPlan command) {
        return change(actor, id, revision, StepPlanAction.STOP, command, (change, plan, template) -> {
            bench.holdNames(actor, plan.target(), command);
            plan.stop(command.reason(), Moment.of(actor));
            PlanEvents.plan(change, plan, "stopped");
        });
    }

    @Override
    public StepPlan complete(Actor actor, StepPlanId id, Revision revision) {
        return change(actor, id, revision, StepPlanAction.COMPLETE, id, (change, plan, template) -> {
            learn(plan);
            plan.complete(template, Moment.of(actor));
            PlanEvents.plan(change, plan, "completed");
        });
    }

    @Override
    public StepPlan startStep(Actor actor, StepPlanId id, int no, Revision revision) {
        return step(actor, id, no, revision, id, "started", (work, plan, moment) -> work.start(moment));
    }

    @Override
    public StepPlan completeStep(Actor actor, StepPlanId id, int no, Revision revision, CompleteStep command) {
        return step(actor, id, no, revision, command, "done", (work, plan, moment) -> {
            check(actor, plan, command.parents());
            work.complete(command, moment);
        });
    }

    @Override
    public StepPlan skipStep(Actor actor, StepPlanId id, int no, Revision revision, SkipStep command) {
        return step(
                actor,
                id,
                no,
                revision,
                command,
                "skipped",
                (work, plan, moment) -> work.skip(command.reason(), moment));
    }

    @Override
    public StepPlan returnStep(Actor actor, StepPlanId id, int no, Revision revision, ReturnStep command) {
        return step(
                actor, id, no, revision, command, "returned", (work, plan, moment) -> work.sendBack(command, moment));
    }

    @Override
    public StepPlan recordParents(Actor actor, StepPlanId id, int no, Revision revision, InvolveParents command) {
        return step(actor, id, no, revision, command, "parents-recorded", (work, plan, moment) -> {
            check(actor, plan, command);
            work.recordParents(command, moment);
        });
    }

    private void check(Actor actor, StepPlanEntity plan, @Nullable InvolveParents involved) {
        contacts.check(actor, involved == null ? null : involved.parentContactId(), plan.target());
    }

    @Override
    public StepPlan postponeParents(Actor actor, StepPlanId id, int no, Revision revision, PostponeParents command) {
        return step(actor, id, no, revision, command, "postponement-asked", (work, plan, moment) -> {
            Place place = plan.access().place();
            var latest = moment.today().plus(settings.period(StepPlanSettings.POSTPONEMENT_LONGEST, place));
            work.postpone(command, latest, moment);
        });
    }

    @Override
    public StepPlan confirmPostponement(Actor actor, StepPlanId id, int no, Revision revision) {
        return change(actor, id, revision, StepPlanAccess.STEP_SECOND, id, (change, plan, template) -> {
            boolean manager = actor.scope().relationsTo(plan.target()).contains(Relation.LOCATION_MANAGER);
            StepWork.on(plan, template, no, bench::newId).agreeToPostpone(manager, Moment.of(actor));
            PlanEvents.step(change, plan, "postponed", no);
        });
    }

    private StepPlan step(
            Actor actor, StepPlanId id, int no, Revision revision, Record command, String event, OneStep work) {
        return change(actor, id, revision, StepPlanAction.WORK, command, (change, plan, template) -> {
            Moment moment = Moment.of(actor);
            bench.holdNames(actor, plan.target(), command);
            learn(plan);
            Optional<Integer> turned = plan.settle(template, moment.today());
            work.with(StepWork.on(plan, template, no, bench::newId), plan, moment);
            PlanEvents.step(change, plan, event, no);
            Optional<Integer> next = plan.settle(template, moment.today());
            PlanEvents.ready(change, plan, next.isPresent() ? next : turned);
        });
    }

    private StepPlan change(
            Actor actor, StepPlanId id, Revision revision, StepPlanAction action, Record command, Work work) {
        return change(actor, id, revision, PlanActions.access(action), command, work);
    }

    private StepPlan change(Actor actor, StepPlanId id, Revision revision, Action action, Record command, Work work) {
        return bench.guard().write(bench.transactions(), actor, command, change -> {
            EntityManager entities = change.entities();
            StepPlanEntity plan = entities.find(StepPlanEntity.class, id.value());
            if (plan == null) {
                throw change.notFound(action, StepPlanEntity.TYPE, id.value());
            }
            change.permit(action, plan.target());
            change.expect(plan.revision(), revision, () -> document(actor, entities, plan));
            work.with(change, plan, template(entities, plan).text().steps());
            entities.flush();
            return document(actor, entities, plan);
        });
    }

    /** asks how the case stands, if somebody can tell; what was known stays otherwise */
    private void learn(StepPlanEntity plan) {
        plan.caseId().flatMap(cases::factsIfThere).ifPresent(f -> plan.learn(isSpecific(f)));
    }

    static @Nullable Boolean isSpecific(Cases.Facts facts) {
        return facts.outcome() == null ? null : facts.outcome() == Outcome.SPECIFIC_APPROACH;
    }

    private StepPlan document(Actor actor, EntityManager entities, StepPlanEntity plan) {
        return documents.of(actor, entities, plan, template(entities, plan));
    }

    private StepPlanTemplate template(EntityManager entities, StepPlanEntity plan) {
        return templates.of(entities, plan.templateId());
    }
}
