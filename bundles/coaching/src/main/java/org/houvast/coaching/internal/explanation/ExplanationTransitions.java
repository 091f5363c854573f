package org.houvast.coaching.internal.explanation;

import static org.houvast.coaching.ExplanationState.GIVEN;
import static org.houvast.coaching.ExplanationState.RETRACTED;

import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.ExplanationAction;
import org.houvast.coaching.ExplanationState;
import org.houvast.commons.Transitions;

/** The state machine of an explanation. */
final class ExplanationTransitions {
    static final Transitions<ExplanationState, ExplanationAction> TABLE =
            Transitions.<ExplanationState, ExplanationAction>of(
                            ExplanationState.class, CoachingProblems.EXPLANATION_STATE)
                    .allow(GIVEN, ExplanationAction.REVISE, GIVEN)
                    .allow(GIVEN, ExplanationAction.RETRACT, RETRACTED)
                    .build();

    private ExplanationTransitions() {}
}
