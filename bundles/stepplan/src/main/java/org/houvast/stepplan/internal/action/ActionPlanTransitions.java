package org.houvast.stepplan.internal.action;

import static org.houvast.stepplan.ActionPlanAction.AGREE;
import static org.houvast.stepplan.ActionPlanAction.CLOSE;
import static org.houvast.stepplan.ActionPlanAction.CONSULT;
import static org.houvast.stepplan.ActionPlanAction.DISCUSS;
import static org.houvast.stepplan.ActionPlanAction.RECORD_PARENTS;
import static org.houvast.stepplan.ActionPlanAction.REVIEW;
import static org.houvast.stepplan.ActionPlanAction.REVISE;
import static org.houvast.stepplan.ActionPlanAction.START;
import static org.houvast.stepplan.ActionPlanState.AGREED;
import static org.houvast.stepplan.ActionPlanState.CLOSED;
import static org.houvast.stepplan.ActionPlanState.CONSULTED;
import static org.houvast.stepplan.ActionPlanState.DISCUSSED_WITH_PARENTS;
import static org.houvast.stepplan.ActionPlanState.DRAFT;
import static org.houvast.stepplan.ActionPlanState.REVIEWED;
import static org.houvast.stepplan.ActionPlanState.RUNNING;

import org.houvast.commons.Transitions;
import org.houvast.stepplan.ActionPlanAction;
import org.houvast.stepplan.ActionPlanState;
import org.houvast.stepplan.StepPlanProblems;

/**
 * The state machine of an action plan (domain 4.2, "ActionPlan"). Closing before REVIEWED is only for a child that left or parents who
 * stopped; the entity guards that.
 */
final class ActionPlanTransitions {
    static final Transitions<ActionPlanState, ActionPlanAction> TABLE =
            Transitions.<ActionPlanState, ActionPlanAction>of(ActionPlanState.class, StepPlanProblems.ACTION_PLAN_STATE)
                    .allow(DRAFT, REVISE, DRAFT)
                    .allow(DRAFT, CONSULT, CONSULTED)
                    .allow(DRAFT, CLOSE, CLOSED)
                    .allow(CONSULTED, REVISE, CONSULTED)
                    .allow(CONSULTED, DISCUSS, DISCUSSED_WITH_PARENTS)
                    .allow(CONSULTED, CLOSE, CLOSED)
                    .allow(DISCUSSED_WITH_PARENTS, REVISE, CONSULTED)
                    .allow(DISCUSSED_WITH_PARENTS, RECORD_PARENTS, AGREED)
                    .allow(DISCUSSED_WITH_PARENTS, AGREE, AGREED)
                    .allow(DISCUSSED_WITH_PARENTS, CLOSE, CLOSED)
                    .allow(AGREED, START, RUNNING)
                    .allow(AGREED, CLOSE, CLOSED)
                    .allow(RUNNING, REVIEW, REVIEWED)
                    .allow(RUNNING, CLOSE, CLOSED)
                    .allow(REVIEWED, REVIEW, REVIEWED)
                    .allow(REVIEWED, CLOSE, CLOSED)
                    .build();

    private ActionPlanTransitions() {}
}
