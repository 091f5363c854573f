package org.houvast.observation.internal.request;

import static org.houvast.observation.RequestAction.END;
import static org.houvast.observation.RequestState.ENDED;
import static org.houvast.observation.RequestState.OPEN;

import org.houvast.commons.Transitions;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.RequestAction;
import org.houvast.observation.RequestState;

/** The state machine of a request to observe. That it ends by itself is no action: it is read from its last day. */
final class RequestTransitions {
    static final Transitions<RequestState, RequestAction> TABLE = Transitions.<RequestState, RequestAction>of(
                    RequestState.class, ObservationProblems.STATE)
            .allow(OPEN, END, ENDED)
            .build();

    private RequestTransitions() {}
}
