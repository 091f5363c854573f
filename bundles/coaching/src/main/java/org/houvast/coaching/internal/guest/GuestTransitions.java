package org.houvast.coaching.internal.guest;

import org.houvast.coaching.CaseGuestAction;
import org.houvast.coaching.CaseGuestState;
import org.houvast.coaching.GuestProblems;
import org.houvast.commons.Transitions;

/** The state machine of an invitation. */
final class GuestTransitions {
    static final Transitions<CaseGuestState, CaseGuestAction> TABLE = Transitions.<CaseGuestState, CaseGuestAction>of(
                    CaseGuestState.class, GuestProblems.STATE)
            .allow(CaseGuestState.INVITED, CaseGuestAction.END, CaseGuestState.ENDED)
            .build();

    private GuestTransitions() {}
}
