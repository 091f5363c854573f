package org.houvast.stepplan.internal.discussion;

import static org.houvast.stepplan.ChildDiscussionAction.AGENDA;
import static org.houvast.stepplan.ChildDiscussionAction.CANCEL;
import static org.houvast.stepplan.ChildDiscussionAction.HOLD;
import static org.houvast.stepplan.ChildDiscussionAction.RECAP;
import static org.houvast.stepplan.ChildDiscussionState.CANCELLED;
import static org.houvast.stepplan.ChildDiscussionState.HELD;
import static org.houvast.stepplan.ChildDiscussionState.PLANNED;
import static org.houvast.stepplan.ChildDiscussionState.RECAPPED;

import org.houvast.commons.Transitions;
import org.houvast.stepplan.ChildDiscussionAction;
import org.houvast.stepplan.ChildDiscussionState;
import org.houvast.stepplan.StepPlanProblems;

/** The state machine of a child discussion. */
final class ChildDiscussionTransitions {
    static final Transitions<ChildDiscussionState, ChildDiscussionAction> TABLE =
            Transitions.<ChildDiscussionState, ChildDiscussionAction>of(
                            ChildDiscussionState.class, StepPlanProblems.DISCUSSION_STATE)
                    .allow(PLANNED, AGENDA, PLANNED)
                    .allow(PLANNED, HOLD, HELD)
                    .allow(PLANNED, CANCEL, CANCELLED)
                    .allow(HELD, RECAP, RECAPPED)
                    .build();

    private ChildDiscussionTransitions() {}
}
