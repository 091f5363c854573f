package org.houvast.stepplan.internal.discussion;

import static org.houvast.stepplan.FollowUpAction.COMPLETE;
import static org.houvast.stepplan.FollowUpAction.DROP;
import static org.houvast.stepplan.FollowUpState.DONE;
import static org.houvast.stepplan.FollowUpState.DROPPED;
import static org.houvast.stepplan.FollowUpState.OPEN;

import org.houvast.commons.Transitions;
import org.houvast.stepplan.FollowUpAction;
import org.houvast.stepplan.FollowUpState;
import org.houvast.stepplan.StepPlanProblems;

/** The state machine of a follow-up. */
final class FollowUpTransitions {
    static final Transitions<FollowUpState, FollowUpAction> TABLE = Transitions.<FollowUpState, FollowUpAction>of(
                    FollowUpState.class, StepPlanProblems.FOLLOW_UP_STATE)
            .allow(OPEN, COMPLETE, DONE)
            .allow(OPEN, DROP, DROPPED)
            .build();

    private FollowUpTransitions() {}
}
