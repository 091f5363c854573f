package org.houvast.parents.internal.wish;

import org.houvast.commons.Transitions;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.WishAction;
import org.houvast.parents.WishState;

/** The state machine of a wish. */
final class WishTransitions {
    static final Transitions<WishState, WishAction> TABLE = Transitions.<WishState, WishAction>of(
                    WishState.class, ParentsProblems.WISH_STATE)
            .allow(WishState.OPEN, WishAction.RESPOND, WishState.ANSWERED)
            .allow(WishState.OPEN, WishAction.CORRECT, WishState.OPEN)
            .allow(WishState.ANSWERED, WishAction.RESPOND, WishState.ANSWERED)
            .allow(WishState.ANSWERED, WishAction.CORRECT, WishState.OPEN)
            .build();

    private WishTransitions() {}
}
