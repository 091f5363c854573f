package org.houvast.stepplan.internal.plan;

import java.util.UUID;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionState;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Subjects;
import org.houvast.stepplan.CreateStepPlan;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.TemplateState;
import org.houvast.stepplan.internal.CaseBook;
import org.houvast.stepplan.internal.CaseSubjects;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.Workbench;
import org.houvast.stepplan.internal.template.TemplateShelf;
import org.jspecify.annotations.Nullable;

/** Begins plans: whom they are about, and on which template. */
final class PlanBeginning {
    private final Workbench bench;
    private final Modules modules;
    private final CaseBook cases;
    private final CaseSubjects caseSubjects;

    PlanBeginning(Workbench bench, Modules modules, CaseBook cases) {
        this.bench = bench;
        this.modules = modules;
        this.cases = cases;
        this.caseSubjects = new CaseSubjects(bench.subjects());
    }

    /**
     * The question that the plan belongs to, as the actor may read it; null for a plan about a group without one.
     *
     * @throws Problem {@link StepPlanProblems#SUBJECT_INVALID}, {@link StepPlanProblems#CASE_NOT_OPEN}
     */
    @Nullable
    Question question(Actor actor, CreateStepPlan command) {
        if ((command.questionId() == null) == (command.group() == null)) {
            throw Problem.of(StepPlanProblems.SUBJECT_INVALID);
        }
        if (command.questionId() == null) {
            return null;
        }
        Question question = cases.questions().get(actor, command.questionId());
        if (question.state() == QuestionState.CLOSED || question.state() == QuestionState.WITHDRAWN) {
            throw Problem.of(StepPlanProblems.CASE_NOT_OPEN);
        }
        return question;
    }

    StepPlanEntity draft(Actor actor, Change change, CreateStepPlan command, @Nullable Question question) {
        Subjects.Resolved resolved = resolve(actor, command, question);
        UUID id = bench.newId();
        Target target = resolved.target().withId(id);
        change.permit(StepPlanAccess.PLAN_CREATE, target);
        resolved.refusal()
                .or(() -> modules.beginning(Module.STEPPLAN, target.place()))
                .ifPresent(PlanBeginning::refuse);
        StepPlanTemplate template = TemplateShelf.find(
                        change.entities(), command.templateId().value())
                .filter(t -> isFor(t, target))
                .orElseThrow(() -> Problem.of(StepPlanProblems.TEMPLATE_NOT_FOR_THIS));
        bench.holdNames(actor, target, command);
        StepPlanEntity plan = new StepPlanEntity(id, template.id().value(), target, command.text(), Moment.of(actor));
        change.entities().persist(plan);
        change.entities().flush();
        PlanEvents.plan(change, plan, "drafted");
        return plan;
    }

    private static void refuse(Refusal refusal) {
        throw refusal.asProblem();
    }

    private Subjects.Resolved resolve(Actor actor, CreateStepPlan command, @Nullable Question question) {
        if (question != null) {
            return caseSubjects.of(actor, StepPlanEntity.TYPE, question);
        }
        if (command.group() == null) {
            throw Problem.of(StepPlanProblems.SUBJECT_INVALID);
        }
        Subject group = Subject.of(command.group());
        return bench.subjects().resolve(actor, StepPlanEntity.TYPE, group, null, null);
    }

    /** whether a plan about this subject can be begun on the template, or go on with it */
    static boolean isFor(StepPlanTemplate template, Target target) {
        Subject.Type type = target.children().isEmpty() ? Subject.Type.GROUP : Subject.Type.CHILD;
        boolean ours =
                template.organisation() == null || template.organisation().equals(target.controller());
        boolean workForm = template.text().workForms().isEmpty()
                || template.text().workForms().contains(target.place().workForm());
        return template.state() == TemplateState.PUBLISHED
                && ours
                && workForm
                && template.text().subjectType() == type;
    }
}
