package org.houvast.stepplan.internal.handover;

import static org.houvast.stepplan.HandoverAction.COMPLETE;
import static org.houvast.stepplan.HandoverAction.CONSENT;
import static org.houvast.stepplan.HandoverAction.DESTROY;
import static org.houvast.stepplan.HandoverAction.RECEIVE;
import static org.houvast.stepplan.HandoverAction.REFUSE;
import static org.houvast.stepplan.HandoverAction.REVISE;
import static org.houvast.stepplan.HandoverAction.SEND;
import static org.houvast.stepplan.HandoverAction.SUBMIT;
import static org.houvast.stepplan.HandoverAction.TALK;
import static org.houvast.stepplan.HandoverState.CONSENTED;
import static org.houvast.stepplan.HandoverState.DESTROYED;
import static org.houvast.stepplan.HandoverState.DONE;
import static org.houvast.stepplan.HandoverState.DRAFT;
import static org.houvast.stepplan.HandoverState.PARENT_REVIEW;
import static org.houvast.stepplan.HandoverState.RECEIVED;
import static org.houvast.stepplan.HandoverState.REFUSED;
import static org.houvast.stepplan.HandoverState.SENT;
import static org.houvast.stepplan.HandoverState.WARM_TALK;

import org.houvast.commons.Transitions;
import org.houvast.stepplan.HandoverAction;
import org.houvast.stepplan.HandoverProblems;
import org.houvast.stepplan.HandoverState;

/**
 * The state machine of a handover (domain 4.2, "Handover"). The destruction task of a refused set is its state REFUSED, which only a
 * person ends.
 */
final class HandoverTransitions {
    static final Transitions<HandoverState, HandoverAction> TABLE = Transitions.<HandoverState, HandoverAction>of(
                    HandoverState.class, HandoverProblems.STATE)
            .allow(DRAFT, REVISE, DRAFT)
            .allow(DRAFT, SUBMIT, PARENT_REVIEW)
            .allow(DRAFT, DESTROY, DESTROYED)
            .allow(PARENT_REVIEW, REVISE, DRAFT)
            .allow(PARENT_REVIEW, CONSENT, CONSENTED)
            .allow(PARENT_REVIEW, REFUSE, REFUSED)
            .allow(PARENT_REVIEW, DESTROY, DESTROYED)
            .allow(CONSENTED, REVISE, DRAFT)
            .allow(CONSENTED, REFUSE, REFUSED)
            .allow(CONSENTED, SEND, SENT)
            .allow(CONSENTED, DESTROY, DESTROYED)
            .allow(SENT, REFUSE, REFUSED)
            .allow(SENT, RECEIVE, RECEIVED)
            .allow(SENT, DESTROY, DESTROYED)
            .allow(RECEIVED, TALK, WARM_TALK)
            .allow(RECEIVED, COMPLETE, DONE)
            .allow(WARM_TALK, TALK, WARM_TALK)
            .allow(WARM_TALK, COMPLETE, DONE)
            .allow(DONE, DESTROY, DESTROYED)
            .allow(REFUSED, DESTROY, DESTROYED)
            .build();

    private HandoverTransitions() {}
}
