package org.houvast.coaching.internal.tip;

import static org.houvast.coaching.TipState.PROPOSED;
import static org.houvast.coaching.TipState.PUBLISHED;
import static org.houvast.coaching.TipState.RETIRED;

import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.TipAction;
import org.houvast.coaching.TipState;
import org.houvast.commons.Transitions;

/** The state machine of a tip. */
final class TipTransitions {
    static final Transitions<TipState, TipAction> TABLE = Transitions.<TipState, TipAction>of(
                    TipState.class, CoachingProblems.TIP_STATE)
            .allow(PROPOSED, TipAction.REVISE, PROPOSED)
            .allow(PROPOSED, TipAction.PUBLISH, PUBLISHED)
            .allow(PROPOSED, TipAction.RETIRE, RETIRED)
            .allow(PUBLISHED, TipAction.REVISE, PUBLISHED)
            .allow(PUBLISHED, TipAction.RATE, PUBLISHED)
            .allow(PUBLISHED, TipAction.RETIRE, RETIRED)
            .allow(RETIRED, TipAction.PUBLISH, PUBLISHED)
            .build();

    private TipTransitions() {}
}
