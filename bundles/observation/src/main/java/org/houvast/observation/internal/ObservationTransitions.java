package org.houvast.observation.internal;

import static org.houvast.observation.ObservationAction.AMEND;
import static org.houvast.observation.ObservationAction.FINALISE;
import static org.houvast.observation.ObservationAction.RETRACT;
import static org.houvast.observation.ObservationAction.REVISE;
import static org.houvast.observation.ObservationAction.SHARE;
import static org.houvast.observation.ObservationState.AMENDED;
import static org.houvast.observation.ObservationState.DRAFT;
import static org.houvast.observation.ObservationState.FINAL;
import static org.houvast.observation.ObservationState.RETRACTED;

import org.houvast.commons.Transitions;
import org.houvast.observation.ObservationAction;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationState;

/** The state machine of an observation (domain 4.2, "Observation"). */
final class ObservationTransitions {
    static final Transitions<ObservationState, ObservationAction> TABLE =
            Transitions.<ObservationState, ObservationAction>of(ObservationState.class, ObservationProblems.STATE)
                    .allow(DRAFT, REVISE, DRAFT)
                    .allow(DRAFT, FINALISE, FINAL)
                    .allow(FINAL, AMEND, AMENDED)
                    .allow(FINAL, RETRACT, RETRACTED)
                    .allow(FINAL, SHARE, FINAL)
                    .allow(AMENDED, SHARE, AMENDED)
                    .allow(AMENDED, AMEND, AMENDED)
                    .allow(AMENDED, RETRACT, RETRACTED)
                    .build();

    private ObservationTransitions() {}
}
