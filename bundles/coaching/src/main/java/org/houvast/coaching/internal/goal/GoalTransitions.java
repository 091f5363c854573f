package org.houvast.coaching.internal.goal;

import static org.houvast.coaching.LearningGoalAction.ADD_EVIDENCE;
import static org.houvast.coaching.LearningGoalAction.DELETE;
import static org.houvast.coaching.LearningGoalAction.DROP;
import static org.houvast.coaching.LearningGoalAction.LINK;
import static org.houvast.coaching.LearningGoalAction.REACH;
import static org.houvast.coaching.LearningGoalAction.RESUME;
import static org.houvast.coaching.LearningGoalAction.REVISE;
import static org.houvast.coaching.LearningGoalState.DROPPED;
import static org.houvast.coaching.LearningGoalState.OPEN;
import static org.houvast.coaching.LearningGoalState.REACHED;

import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.LearningGoalAction;
import org.houvast.coaching.LearningGoalState;
import org.houvast.commons.Transitions;

/** The state machine of a learning goal. Deleting is no state: nothing stays. */
final class GoalTransitions {
    static final Transitions<LearningGoalState, LearningGoalAction> TABLE =
            Transitions.<LearningGoalState, LearningGoalAction>of(LearningGoalState.class, GrowthProblems.GOAL_STATE)
                    .allow(OPEN, REVISE, OPEN)
                    .allow(OPEN, ADD_EVIDENCE, OPEN)
                    .allow(OPEN, LINK, OPEN)
                    .allow(OPEN, REACH, REACHED)
                    .allow(OPEN, DROP, DROPPED)
                    .allow(OPEN, DELETE, OPEN)
                    .allow(REACHED, ADD_EVIDENCE, REACHED)
                    .allow(REACHED, RESUME, OPEN)
                    .allow(REACHED, DELETE, REACHED)
                    .allow(DROPPED, RESUME, OPEN)
                    .allow(DROPPED, DELETE, DROPPED)
                    .build();

    private GoalTransitions() {}
}
