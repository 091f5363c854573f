package org.houvast.coaching.internal.application;

import static org.houvast.coaching.ApplicationAction.ACCEPT;
import static org.houvast.coaching.ApplicationAction.DECLINE;
import static org.houvast.coaching.ApplicationAction.PLAN_INTAKE;
import static org.houvast.coaching.ApplicationAction.WITHDRAW;
import static org.houvast.coaching.ApplicationState.ACCEPTED;
import static org.houvast.coaching.ApplicationState.DECLINED;
import static org.houvast.coaching.ApplicationState.INTAKE;
import static org.houvast.coaching.ApplicationState.RECEIVED;
import static org.houvast.coaching.ApplicationState.WITHDRAWN;

import org.houvast.coaching.ApplicationAction;
import org.houvast.coaching.ApplicationState;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.commons.Transitions;

/** The state machine of an application for coaching. */
final class ApplicationTransitions {
    static final Transitions<ApplicationState, ApplicationAction> TABLE =
            Transitions.<ApplicationState, ApplicationAction>of(
                            ApplicationState.class, ArrangementProblems.APPLICATION_STATE)
                    .allow(RECEIVED, PLAN_INTAKE, INTAKE)
                    .allow(RECEIVED, ACCEPT, ACCEPTED)
                    .allow(RECEIVED, DECLINE, DECLINED)
                    .allow(RECEIVED, WITHDRAW, WITHDRAWN)
                    .allow(INTAKE, PLAN_INTAKE, INTAKE)
                    .allow(INTAKE, ACCEPT, ACCEPTED)
                    .allow(INTAKE, DECLINE, DECLINED)
                    .allow(INTAKE, WITHDRAW, WITHDRAWN)
                    .build();

    private ApplicationTransitions() {}
}
