package org.houvast.privacy.internal.restriction;

import org.houvast.commons.Transitions;
import org.houvast.privacy.RestrictionProblems;
import org.houvast.privacy.RestrictionState;

/** The state machine of a restriction. */
final class RestrictionTransitions {
    static final Transitions<RestrictionState, RestrictionAction> TABLE =
            Transitions.<RestrictionState, RestrictionAction>of(RestrictionState.class, RestrictionProblems.STATE)
                    .allow(RestrictionState.ACTIVE, RestrictionAction.LIFT, RestrictionState.LIFTED)
                    .build();

    private RestrictionTransitions() {}
}
