package org.houvast.stepplan.internal.matrix;

import org.houvast.commons.Subject;
import org.houvast.stepplan.CompleteStep;
import org.houvast.stepplan.ConfirmStepPlan;
import org.houvast.stepplan.CreateStepPlan;
import org.houvast.stepplan.InvolveParents;
import org.houvast.stepplan.NotYetReason;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.PauseStepPlan;
import org.houvast.stepplan.PlanText;
import org.houvast.stepplan.PostponeParents;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanTemplate;

/** Step plans in the states that something is tried in, on a template of two steps. */
final class PlanRecords {
    private static final PlanText TEXT = new PlanText("Feels safe.", "Loves sand.");

    private final MatrixCentre at;
    private final StepPlanTemplate forChild;
    private final StepPlanTemplate forGroup;
    private final StepPlanTemplate next;

    PlanRecords(MatrixCentre at, TemplateOperations templates) {
        this.at = at;
        this.forChild = templates.published(templates.draft("ada", Subject.Type.CHILD));
        this.forGroup = templates.published(templates.draft("ada", Subject.Type.GROUP));
        this.next = templates.next(forChild);
    }

    /** the next version of the template for a child */
    StepPlanTemplate next() {
        return next;
    }

    StepPlan paused(StepPlan active) {
        return at.centre.plans.pause(
                at.as("vera"), active.id(), active.revision(), new PauseStepPlan("ill", null, null));
    }

    /** somebody asks to wait with the parents at this step */
    StepPlan postponed(StepPlan plan, int no) {
        return at.centre.plans.postponeParents(at.as("vera"), plan.id(), no, plan.revision(), later());
    }

    StepPlan drafted(String kind) {
        return drafted(MatrixCentre.writer(kind), kind);
    }

    StepPlan drafted(String who, String kind) {
        boolean child = MatrixCentre.subject(kind).child().isPresent();
        return at.centre.plans.create(
                at.as(who),
                new CreateStepPlan(
                        child ? forChild.id() : forGroup.id(), at.question(kind).id(), null, TEXT, null));
    }

    StepPlan confirmed(String kind) {
        StepPlan draft = drafted(kind);
        String coach = MatrixCentre.isUncoached(kind) ? "iris" : "esra";
        StepPlan once = confirm(MatrixCentre.writer(kind), draft);
        return confirm(coach, once);
    }

    StepPlan confirm(String who, StepPlan plan) {
        return at.centre.plans.confirm(at.as(who), plan.id(), plan.revision(), new ConfirmStepPlan(null));
    }

    StepPlan started(String kind) {
        return start(confirmed(kind), 1);
    }

    StepPlan start(StepPlan plan, int no) {
        return at.centre.plans.startStep(at.as("vera"), plan.id(), no, plan.revision());
    }

    /** completes this step, which the turn is at, and starts it before if it has to be */
    StepPlan done(StepPlan plan, int no) {
        StepPlan busy = no == 1 ? plan : start(plan, no);
        return at.centre.plans.completeStep(at.as("vera"), busy.id(), no, busy.revision(), doneWithParents());
    }

    CompleteStep doneWithParents() {
        return new CompleteStep("done", told(), null);
    }

    InvolveParents told() {
        return new InvolveParents(ParentMode.TALK, at.centre.clock.today(), null, null, null);
    }

    PostponeParents later() {
        return new PostponeParents(
                NotYetReason.LOOK_FIRST, at.centre.clock.today().plusDays(7), null, null);
    }
}
