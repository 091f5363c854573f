package org.houvast.coaching.internal.modelling;

import static org.houvast.coaching.ModellingState.RETRACTED;
import static org.houvast.coaching.ModellingState.SHOWN;
import static org.houvast.coaching.ModellingState.TRIED;

import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.ModellingAction;
import org.houvast.coaching.ModellingState;
import org.houvast.commons.Transitions;

/** The state machine of a modelling entry. */
final class ModellingTransitions {
    static final Transitions<ModellingState, ModellingAction> TABLE = Transitions.<ModellingState, ModellingAction>of(
                    ModellingState.class, CoachingProblems.MODELLING_STATE)
            .allow(SHOWN, ModellingAction.REVISE, SHOWN)
            .allow(SHOWN, ModellingAction.TRY, TRIED)
            .allow(SHOWN, ModellingAction.RETRACT, RETRACTED)
            .allow(TRIED, ModellingAction.TRY, TRIED)
            .allow(TRIED, ModellingAction.RETRACT, RETRACTED)
            .build();

    private ModellingTransitions() {}
}
