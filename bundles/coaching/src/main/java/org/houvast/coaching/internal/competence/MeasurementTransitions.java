package org.houvast.coaching.internal.competence;

import static org.houvast.coaching.MeasurementAction.DISCARD;
import static org.houvast.coaching.MeasurementAction.FINALISE;
import static org.houvast.coaching.MeasurementAction.RECALL;
import static org.houvast.coaching.MeasurementAction.REVISE;
import static org.houvast.coaching.MeasurementAction.SHARE;
import static org.houvast.coaching.MeasurementState.DRAFT;
import static org.houvast.coaching.MeasurementState.FINAL;

import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.MeasurementAction;
import org.houvast.coaching.MeasurementState;
import org.houvast.commons.Transitions;

/** The state machine of a measurement. Discarding is no state: nothing stays. */
final class MeasurementTransitions {
    static final Transitions<MeasurementState, MeasurementAction> TABLE =
            Transitions.<MeasurementState, MeasurementAction>of(
                            MeasurementState.class, GrowthProblems.MEASUREMENT_STATE)
                    .allow(DRAFT, REVISE, DRAFT)
                    .allow(DRAFT, FINALISE, FINAL)
                    .allow(DRAFT, DISCARD, DRAFT)
                    .allow(FINAL, SHARE, FINAL)
                    .allow(FINAL, RECALL, FINAL)
                    .build();

    private MeasurementTransitions() {}
}
