package org.houvast.stepplan.internal.consultation;

import static org.houvast.stepplan.ConsultationAction.CANCEL;
import static org.houvast.stepplan.ConsultationAction.HOLD;
import static org.houvast.stepplan.ConsultationAction.RECORD;
import static org.houvast.stepplan.ConsultationState.CANCELLED;
import static org.houvast.stepplan.ConsultationState.HELD;
import static org.houvast.stepplan.ConsultationState.PLANNED;
import static org.houvast.stepplan.ConsultationState.RECORDED;

import org.houvast.commons.Transitions;
import org.houvast.stepplan.ConsultationAction;
import org.houvast.stepplan.ConsultationState;
import org.houvast.stepplan.StepPlanProblems;

/** The state machine of a consultation (domain 4.2, "Consultation"). */
final class ConsultationTransitions {
    static final Transitions<ConsultationState, ConsultationAction> TABLE =
            Transitions.<ConsultationState, ConsultationAction>of(
                            ConsultationState.class, StepPlanProblems.CONSULTATION_STATE)
                    .allow(PLANNED, HOLD, HELD)
                    .allow(PLANNED, CANCEL, CANCELLED)
                    .allow(HELD, RECORD, RECORDED)
                    .build();

    private ConsultationTransitions() {}
}
