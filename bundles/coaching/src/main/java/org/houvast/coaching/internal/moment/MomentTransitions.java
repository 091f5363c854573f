package org.houvast.coaching.internal.moment;

import static org.houvast.coaching.MomentAction.AGREE;
import static org.houvast.coaching.MomentAction.CANCEL;
import static org.houvast.coaching.MomentAction.CHANGE;
import static org.houvast.coaching.MomentAction.CORRECT;
import static org.houvast.coaching.MomentAction.HOLD;
import static org.houvast.coaching.MomentAction.START;
import static org.houvast.coaching.MomentState.AGREED;
import static org.houvast.coaching.MomentState.CANCELLED;
import static org.houvast.coaching.MomentState.CHANGED;
import static org.houvast.coaching.MomentState.CORRECTED;
import static org.houvast.coaching.MomentState.HELD;
import static org.houvast.coaching.MomentState.IN_PROGRESS;
import static org.houvast.coaching.MomentState.NOT_HELD;
import static org.houvast.coaching.MomentState.PROPOSED;

import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.MomentAction;
import org.houvast.coaching.MomentState;
import org.houvast.commons.Transitions;

/** The state machine of a coaching moment (domain 4.2, "CoachingMoment"). */
final class MomentTransitions {
    static final Transitions<MomentState, MomentAction> TABLE = Transitions.<MomentState, MomentAction>of(
                    MomentState.class, CoachingProblems.MOMENT_STATE)
            .allow(PROPOSED, AGREE, AGREED)
            .allow(PROPOSED, CHANGE, CHANGED)
            .allow(PROPOSED, CANCEL, CANCELLED)
            .allow(CHANGED, AGREE, AGREED)
            .allow(CHANGED, CHANGE, CHANGED)
            .allow(CHANGED, CANCEL, CANCELLED)
            .allow(AGREED, CHANGE, CHANGED)
            .allow(AGREED, START, IN_PROGRESS)
            .allow(AGREED, MomentAction.NOT_HELD, NOT_HELD)
            .allow(AGREED, CANCEL, CANCELLED)
            .allow(IN_PROGRESS, HOLD, HELD)
            .allow(HELD, CORRECT, CORRECTED)
            .allow(CORRECTED, CORRECT, CORRECTED)
            .build();

    private MomentTransitions() {}
}
