package org.houvast.stepplan;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Step plans. Every method refuses what the actor's work with the child or group does not carry; what is not there and what is not
 * for the actor look the same. A move that the state does not have is refused with {@link StepPlanProblems#PLAN_STATE} or
 * {@link StepPlanProblems#STEP_STATE}.
 */
@ProviderType
public interface StepPlans {
    /**
     * Begins a draft on a published template.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#SUBJECT_INVALID}, {@link StepPlanProblems#TEMPLATE_NOT_FOR_THIS},
     *     {@link StepPlanProblems#CASE_NOT_OPEN}, {@link org.houvast.privacy.PrivacyProblems#CHILD_LEFT},
     *     {@link org.houvast.privacy.PrivacyProblems#GROUP_NEEDED}
     */
    StepPlan create(Actor actor, CreateStepPlan command);

    StepPlan get(Actor actor, StepPlanId id);

    /** newest first */
    Page<StepPlanSummary> list(Actor actor, StepPlanFilter filter, PageRequest page);

    /** writes the text of a draft anew, whole; who does so is a co-author, and confirmations are given anew */
    StepPlan revise(Actor actor, StepPlanId id, Revision revision, ReviseStepPlan command);

    /**
     * Confirms for one side. Confirmed when two different persons have: one who works in the group or is the mentor, and a coach of the
     * group, or the internal coach where the group has none.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#PLAN_INCOMPLETE}, {@link StepPlanProblems#NO_SIDE},
     *     {@link StepPlanProblems#SIDE_DONE}, {@link StepPlanProblems#SAME_PERSON}
     */
    StepPlan confirm(Actor actor, StepPlanId id, Revision revision, ConfirmStepPlan command);

    /** lets it rest; @throws org.houvast.commons.Problem {@link StepPlanProblems#PAUSE_INVALID} */
    StepPlan pause(Actor actor, StepPlanId id, Revision revision, PauseStepPlan command);

    StepPlan resume(Actor actor, StepPlanId id, Revision revision);

    StepPlan stop(Actor actor, StepPlanId id, Revision revision, StopStepPlan command);

    /** ends it when every step is done or skipped; @throws org.houvast.commons.Problem {@link StepPlanProblems#STEPS_OPEN} */
    StepPlan complete(Actor actor, StepPlanId id, Revision revision);

    /** begins the step whose turn it is; the first one makes the plan active */
    StepPlan startStep(Actor actor, StepPlanId id, int no, Revision revision);

    /**
     * Says that a step is done, late or not.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#PARENTS_OPEN}, {@link StepPlanProblems#PARENT_RECORD_INVALID}
     */
    StepPlan completeStep(Actor actor, StepPlanId id, int no, Revision revision, CompleteStep command);

    StepPlan skipStep(Actor actor, StepPlanId id, int no, Revision revision, SkipStep command);

    /** goes back; the steps between are waiting again. @throws org.houvast.commons.Problem {@link StepPlanProblems#RETURN_NOT_EARLIER} */
    StepPlan returnStep(Actor actor, StepPlanId id, int no, Revision revision, ReturnStep command);

    /** writes down how parents were involved; @throws org.houvast.commons.Problem {@link StepPlanProblems#PARENT_RECORD_INVALID} */
    StepPlan recordParents(Actor actor, StepPlanId id, int no, Revision revision, InvolveParents command);

    /**
     * Asks to wait with the parents.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#POSTPONEMENT_TOO_LONG}, {@link StepPlanProblems#SAFETY_WITHOUT_TEXT},
     *     {@link StepPlanProblems#PARENTS_NOT_HERE}
     */
    StepPlan postponeParents(Actor actor, StepPlanId id, int no, Revision revision, PostponeParents command);

    /**
     * A second person agrees to wait.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#NO_POSTPONEMENT}, {@link StepPlanProblems#SECOND_PERSON}
     */
    StepPlan confirmPostponement(Actor actor, StepPlanId id, int no, Revision revision);
}
