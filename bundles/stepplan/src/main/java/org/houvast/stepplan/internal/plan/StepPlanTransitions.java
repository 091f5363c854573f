package org.houvast.stepplan.internal.plan;

import static org.houvast.stepplan.StepPlanAction.COMPLETE;
import static org.houvast.stepplan.StepPlanAction.CONFIRM;
import static org.houvast.stepplan.StepPlanAction.MIGRATE;
import static org.houvast.stepplan.StepPlanAction.PAUSE;
import static org.houvast.stepplan.StepPlanAction.RESUME;
import static org.houvast.stepplan.StepPlanAction.REVISE;
import static org.houvast.stepplan.StepPlanAction.STOP;
import static org.houvast.stepplan.StepPlanAction.WORK;
import static org.houvast.stepplan.StepPlanState.ACTIVE;
import static org.houvast.stepplan.StepPlanState.COMPLETED;
import static org.houvast.stepplan.StepPlanState.CONFIRMED;
import static org.houvast.stepplan.StepPlanState.DRAFT;
import static org.houvast.stepplan.StepPlanState.PAUSED;
import static org.houvast.stepplan.StepPlanState.STOPPED;

import org.houvast.commons.Transitions;
import org.houvast.stepplan.StepAction;
import org.houvast.stepplan.StepPlanAction;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.StepState;

/** The state machines of a step plan and of its steps (domain 4.2, "StepPlan"). */
final class StepPlanTransitions {
    static final Transitions<StepPlanState, StepPlanAction> PLAN = Transitions.<StepPlanState, StepPlanAction>of(
                    StepPlanState.class, StepPlanProblems.PLAN_STATE)
            .allow(DRAFT, REVISE, DRAFT)
            .allow(DRAFT, CONFIRM, CONFIRMED)
            .allow(DRAFT, STOP, STOPPED)
            .allow(CONFIRMED, WORK, ACTIVE)
            .allow(CONFIRMED, MIGRATE, CONFIRMED)
            .allow(CONFIRMED, STOP, STOPPED)
            .allow(ACTIVE, WORK, ACTIVE)
            .allow(ACTIVE, MIGRATE, ACTIVE)
            .allow(ACTIVE, PAUSE, PAUSED)
            .allow(ACTIVE, COMPLETE, COMPLETED)
            .allow(ACTIVE, STOP, STOPPED)
            .allow(PAUSED, RESUME, ACTIVE)
            .allow(PAUSED, STOP, STOPPED)
            .build();

    static final Transitions<StepState, StepAction> STEP = Transitions.<StepState, StepAction>of(
                    StepState.class, StepPlanProblems.STEP_STATE)
            .allow(StepState.READY, StepAction.START, StepState.BUSY)
            .allow(StepState.READY, StepAction.SKIP, StepState.SKIPPED)
            .allow(StepState.READY, StepAction.RETURN, StepState.RETURNED)
            .allow(StepState.READY, StepAction.RECORD_PARENTS, StepState.READY)
            .allow(StepState.READY, StepAction.POSTPONE_PARENTS, StepState.READY)
            .allow(StepState.READY, StepAction.CONFIRM_POSTPONEMENT, StepState.READY)
            .allow(StepState.BUSY, StepAction.COMPLETE, StepState.DONE)
            .allow(StepState.BUSY, StepAction.SKIP, StepState.SKIPPED)
            .allow(StepState.BUSY, StepAction.RETURN, StepState.RETURNED)
            .allow(StepState.BUSY, StepAction.RECORD_PARENTS, StepState.BUSY)
            .allow(StepState.BUSY, StepAction.POSTPONE_PARENTS, StepState.BUSY)
            .allow(StepState.BUSY, StepAction.CONFIRM_POSTPONEMENT, StepState.BUSY)
            .allow(StepState.DONE, StepAction.RECORD_PARENTS, StepState.DONE)
            .allow(StepState.DONE, StepAction.POSTPONE_PARENTS, StepState.DONE)
            .allow(StepState.DONE, StepAction.CONFIRM_POSTPONEMENT, StepState.DONE)
            .build();

    private StepPlanTransitions() {}
}
