package org.houvast.stepplan.internal.action;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.houvast.administration.Settings;
import org.houvast.coaching.Question;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Subjects;
import org.houvast.stepplan.ActionPlan;
import org.houvast.stepplan.ActionPlanAction;
import org.houvast.stepplan.ActionPlanFilter;
import org.houvast.stepplan.ActionPlanId;
import org.houvast.stepplan.ActionPlanSummary;
import org.houvast.stepplan.ActionPlans;
import org.houvast.stepplan.AgreeActionPlan;
import org.houvast.stepplan.AgreementSide;
import org.houvast.stepplan.AnswerOfParents;
import org.houvast.stepplan.CloseActionPlan;
import org.houvast.stepplan.ConsultActionPlan;
import org.houvast.stepplan.ConsultationState;
import org.houvast.stepplan.CreateActionPlan;
import org.houvast.stepplan.DiscussActionPlan;
import org.houvast.stepplan.ReviewActionPlan;
import org.houvast.stepplan.ReviseActionPlan;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.CaseBook;
import org.houvast.stepplan.internal.CaseSubjects;
import org.houvast.stepplan.internal.ContactEvidence;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.Rule;
import org.houvast.stepplan.internal.Sides;
import org.houvast.stepplan.internal.SpecificCases;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.StepPlanSettings;
import org.houvast.stepplan.internal.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Action plans in the database. */
@Component
public final class JpaActionPlans implements ActionPlans {
    private final Workbench bench;
    private final Settings settings;
    private final Sides sides;
    private final SpecificCases specific;
    private final ContactEvidence contacts;
    private final CaseSubjects subjects;
    private final ActionPlanDocuments documents;
    private final ActionPlanRows rows;

    @Activate
    public JpaActionPlans(
            @Reference Workbench bench,
            @Reference Settings settings,
            @Reference CaseBook cases,
            @Reference ContactEvidence contacts) {
        this.bench = bench;
        this.settings = settings;
        this.sides = new Sides(cases);
        this.specific = new SpecificCases(cases);
        this.contacts = contacts;
        this.subjects = new CaseSubjects(bench.subjects());
        this.documents = new ActionPlanDocuments(bench, sides);
        this.rows = new ActionPlanRows(bench.dataSource(), bench.aliases());
    }

    @Override
    public ActionPlan create(Actor actor, CreateActionPlan command) {
        Question question = specific.question(actor, command.questionId());
        return bench.guard().write(bench.transactions(), actor, command, change -> {
            UUID id = bench.newId();
            Subjects.Resolved resolved = subjects.of(actor, ActionPlanEntity.TYPE, question);
            Target target = resolved.target().withId(id);
            change.permit(StepPlanAccess.ACTION_PLAN_CREATE, target);
            Rule.check(resolved.refusal());
            bench.holdNames(actor, target, command);
            ActionPlanEntity plan =
                    ActionPlanEntity.draft(id, target, specific.assessment(question), command.text(), Moment.of(actor));
            change.entities().persist(plan);
            change.entities().flush();
            emit(change, plan, "drafted");
            return documents.of(actor, plan);
        });
    }

    @Override
    public ActionPlan get(Actor actor, ActionPlanId id) {
        return bench.guard().read(actor, reading -> bench.transactions().read(em -> {
            ActionPlanEntity plan = em.find(ActionPlanEntity.class, id.value());
            if (plan == null) {
                throw reading.notFound(StepPlanAccess.ACTION_PLAN_READ, ActionPlanEntity.TYPE, id.value());
            }
            reading.permit(StepPlanAccess.ACTION_PLAN_READ, plan.target());
            return documents.of(actor, plan);
        }));
    }

    @Override
    public Page<ActionPlanSummary> list(Actor actor, ActionPlanFilter filter, PageRequest page) {
        return bench.guard().read(actor, reading -> rows.page(actor, reading, filter, page));
    }

    @Override
    public ActionPlan revise(Actor actor, ActionPlanId id, Revision revision, ReviseActionPlan command) {
        return change(actor, id, revision, ActionPlanAction.REVISE, command, (change, plan) -> {
            bench.holdNames(actor, plan.target(), command, plan.text());
            plan.revise(command.text(), Moment.of(actor));
            emit(change, plan, "revised");
        });
    }

    @Override
    public ActionPlan consult(Actor actor, ActionPlanId id, Revision revision, ConsultActionPlan command) {
        return change(actor, id, revision, ActionPlanAction.CONSULT, command, (change, plan) -> {
            if (!isRecorded(change.entities(), command, plan.assessmentId())) {
                throw Problem.of(StepPlanProblems.CONSULTATION_NEEDED);
            }
            plan.consult(command.consultationId(), Moment.of(actor));
            emit(change, plan, "consulted");
        });
    }

    private static boolean isRecorded(EntityManager entities, ConsultActionPlan command, UUID assessment) {
        return Rows.in(entities)
                .first(
                        "select id from stepplan_consultation where id = ? and assessment_id = ? and state = ?",
                        p -> p.id(command.consultationId()).uuid(assessment).name(ConsultationState.RECORDED),
                        row -> row.uuid(1))
                .isPresent();
    }

    @Override
    public ActionPlan discuss(Actor actor, ActionPlanId id, Revision revision, DiscussActionPlan command) {
        return change(actor, id, revision, ActionPlanAction.DISCUSS, command, (change, plan) -> {
            bench.holdNames(actor, plan.target(), command);
            contacts.check(actor, command.parentContactId(), plan.target());
            plan.discuss(command, Moment.of(actor));
            emit(change, plan, "discussed");
        });
    }

    @Override
    public ActionPlan recordParents(Actor actor, ActionPlanId id, Revision revision, AnswerOfParents command) {
        return change(actor, id, revision, ActionPlanAction.RECORD_PARENTS, command, (change, plan) -> {
            bench.holdNames(actor, plan.target(), command);
            contacts.check(actor, command.parentContactId(), plan.target());
            boolean all = plan.recordParents(command, Moment.of(actor));
            emit(change, plan, "parents-answered");
            agreed(change, plan, all);
        });
    }

    @Override
    public ActionPlan agree(Actor actor, ActionPlanId id, Revision revision, AgreeActionPlan command) {
        return change(actor, id, revision, ActionPlanAction.AGREE, command, (change, plan) -> {
            AgreementSide side = sides.meant(actor, plan.target(), command.side(), EnumSet.allOf(AgreementSide.class));
            boolean all = plan.agree(side, Moment.of(actor));
            emit(change, plan, "agreed-by-side");
            agreed(change, plan, all);
        });
    }

    private static void agreed(Change change, ActionPlanEntity plan, boolean all) {
        if (all) {
            emit(change, plan, "agreed");
        }
    }

    @Override
    public ActionPlan start(Actor actor, ActionPlanId id, Revision revision) {
        return change(actor, id, revision, ActionPlanAction.START, id, (change, plan) -> {
            Moment moment = Moment.of(actor);
            var review = settings.period(
                    StepPlanSettings.ACTION_PLAN_REVIEW, plan.access().place());
            plan.start(moment.today().plus(review), moment);
            emit(change, plan, "started");
        });
    }

    @Override
    public ActionPlan review(Actor actor, ActionPlanId id, Revision revision, ReviewActionPlan command) {
        return change(actor, id, revision, ActionPlanAction.REVIEW, command, (change, plan) -> {
            bench.holdNames(actor, plan.target(), command);
            plan.review(command, Moment.of(actor));
            emit(change, plan, "reviewed");
        });
    }

    @Override
    public ActionPlan close(Actor actor, ActionPlanId id, Revision revision, CloseActionPlan command) {
        return change(actor, id, revision, ActionPlanAction.CLOSE, command, (change, plan) -> {
            bench.holdNames(actor, plan.target(), command);
            plan.close(command, Moment.of(actor));
            emit(change, plan, "closed");
        });
    }

    private ActionPlan change(
            Actor actor,
            ActionPlanId id,
            Revision revision,
            ActionPlanAction action,
            Record command,
            BiConsumer<Change, ActionPlanEntity> work) {
        return bench.guard().write(bench.transactions(), actor, command, change -> {
            ActionPlanEntity plan = change.entities().find(ActionPlanEntity.class, id.value());
            if (plan == null) {
                throw change.notFound(ActionPlanDocuments.access(action), ActionPlanEntity.TYPE, id.value());
            }
            change.permit(ActionPlanDocuments.access(action), plan.target());
            change.expect(plan.revision(), revision, () -> documents.of(actor, plan));
            work.accept(change, plan);
            change.entities().flush();
            return documents.of(actor, plan);
        });
    }

    private static void emit(Change change, ActionPlanEntity plan, String what) {
        String caseId = plan.caseId().toString();
        change.emit("stepplan.action-plan." + what, plan.id().value(), caseId, Map.of("case", caseId));
    }
}
