package org.houvast.coaching.internal.advice;

import static org.houvast.coaching.AdviceState.ANSWERED;
import static org.houvast.coaching.AdviceState.GIVEN;
import static org.houvast.coaching.AdviceState.RATED;
import static org.houvast.coaching.AdviceState.RETRACTED;

import org.houvast.coaching.AdviceAction;
import org.houvast.coaching.AdviceState;
import org.houvast.coaching.CoachingProblems;
import org.houvast.commons.Transitions;

/** The state machine of advice. */
final class AdviceTransitions {
    static final Transitions<AdviceState, AdviceAction> TABLE = Transitions.<AdviceState, AdviceAction>of(
                    AdviceState.class, CoachingProblems.ADVICE_STATE)
            .allow(GIVEN, AdviceAction.RESPOND, ANSWERED)
            .allow(GIVEN, AdviceAction.RETRACT, RETRACTED)
            .allow(ANSWERED, AdviceAction.RESPOND, ANSWERED)
            .allow(ANSWERED, AdviceAction.RATE, RATED)
            .allow(ANSWERED, AdviceAction.RETRACT, RETRACTED)
            .allow(RATED, AdviceAction.RATE, RATED)
            .allow(RATED, AdviceAction.SHARE, RATED)
            .allow(RATED, AdviceAction.RETRACT, RETRACTED)
            .build();

    private AdviceTransitions() {}
}
