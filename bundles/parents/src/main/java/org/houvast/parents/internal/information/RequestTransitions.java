package org.houvast.parents.internal.information;

import org.houvast.commons.Transitions;
import org.houvast.parents.InformationRequestAction;
import org.houvast.parents.InformationRequestState;
import org.houvast.parents.ParentsProblems;

/** The state machine of a request for information. */
final class RequestTransitions {
    static final Transitions<InformationRequestState, InformationRequestAction> TABLE =
            Transitions.<InformationRequestState, InformationRequestAction>of(
                            InformationRequestState.class, ParentsProblems.REQUEST_STATE)
                    .allow(
                            InformationRequestState.REQUESTED,
                            InformationRequestAction.GRANT,
                            InformationRequestState.GRANTED)
                    .allow(
                            InformationRequestState.REQUESTED,
                            InformationRequestAction.REFUSE,
                            InformationRequestState.REFUSED)
                    .build();

    private RequestTransitions() {}
}
