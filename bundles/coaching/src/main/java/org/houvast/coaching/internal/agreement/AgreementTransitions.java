package org.houvast.coaching.internal.agreement;

import static org.houvast.coaching.AgreementAction.END;
import static org.houvast.coaching.AgreementAction.EVALUATE;
import static org.houvast.coaching.AgreementAction.REVISE;
import static org.houvast.coaching.AgreementState.ACTIVE;
import static org.houvast.coaching.AgreementState.ENDED;
import static org.houvast.coaching.AgreementState.PLANNED;

import org.houvast.coaching.AgreementAction;
import org.houvast.coaching.AgreementState;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.commons.Transitions;

/** What can be done with an agreement in which state; the state itself follows from its days. */
final class AgreementTransitions {
    static final Transitions<AgreementState, AgreementAction> TABLE = Transitions.<AgreementState, AgreementAction>of(
                    AgreementState.class, ArrangementProblems.AGREEMENT_STATE)
            .allow(PLANNED, REVISE, PLANNED)
            .allow(PLANNED, END, ENDED)
            .allow(ACTIVE, REVISE, ACTIVE)
            .allow(ACTIVE, EVALUATE, ACTIVE)
            .allow(ACTIVE, END, ENDED)
            .allow(ENDED, EVALUATE, ENDED)
            .build();

    private AgreementTransitions() {}
}
