package org.houvast.stepplan;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Action plans after an assessment with the outcome SPECIFIC_APPROACH. What is not there and what is not for the actor look the same. A
 * move that the state does not have is refused with {@link StepPlanProblems#ACTION_PLAN_STATE}.
 */
@ProviderType
public interface ActionPlans {
    /**
     * Begins a draft.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#ASSESSMENT_NEEDED}, {@link StepPlanProblems#ACTION_PLAN_INVALID}
     */
    ActionPlan create(Actor actor, CreateActionPlan command);

    ActionPlan get(Actor actor, ActionPlanId id);

    /** newest first */
    Page<ActionPlanSummary> list(Actor actor, ActionPlanFilter filter, PageRequest page);

    /** writes its text anew, whole; one that was discussed is discussed again, and agreements are given anew */
    ActionPlan revise(Actor actor, ActionPlanId id, Revision revision, ReviseActionPlan command);

    /** rests it on a recorded consultation; @throws org.houvast.commons.Problem {@link StepPlanProblems#CONSULTATION_NEEDED} */
    ActionPlan consult(Actor actor, ActionPlanId id, Revision revision, ConsultActionPlan command);

    /**
     * Says that the parents know it, or why not yet.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#ACTION_PLAN_INCOMPLETE}, {@link StepPlanProblems#PARENT_RECORD_INVALID}
     */
    ActionPlan discuss(Actor actor, ActionPlanId id, Revision revision, DiscussActionPlan command);

    /** writes down what the parents say to it; @throws org.houvast.commons.Problem {@link StepPlanProblems#PARENT_RECORD_INVALID} */
    ActionPlan recordParents(Actor actor, ActionPlanId id, Revision revision, AnswerOfParents command);

    /**
     * Agrees for one side: three different persons in all. A plan about a group needs no answer of parents.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#NO_SIDE}, {@link StepPlanProblems#SIDE_DONE},
     *     {@link StepPlanProblems#SAME_PERSON}
     */
    ActionPlan agree(Actor actor, ActionPlanId id, Revision revision, AgreeActionPlan command);

    ActionPlan start(Actor actor, ActionPlanId id, Revision revision);

    /**
     * Looks back.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#GOAL_UNKNOWN}, {@link StepPlanProblems#ACTION_PLAN_INVALID},
     *     {@link StepPlanProblems#DATE_INVALID}
     */
    ActionPlan review(Actor actor, ActionPlanId id, Revision revision, ReviewActionPlan command);

    /**
     * Ends it.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#ACTION_PLAN_INCOMPLETE} while nobody said what care is expected without it
     */
    ActionPlan close(Actor actor, ActionPlanId id, Revision revision, CloseActionPlan command);
}
