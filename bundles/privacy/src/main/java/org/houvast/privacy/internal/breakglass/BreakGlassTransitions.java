package org.houvast.privacy.internal.breakglass;

import static org.houvast.privacy.BreakGlassState.ACTIVE;
import static org.houvast.privacy.BreakGlassState.ENDED;
import static org.houvast.privacy.BreakGlassState.REVIEWED;
import static org.houvast.privacy.internal.breakglass.BreakGlassAction.END;
import static org.houvast.privacy.internal.breakglass.BreakGlassAction.REVIEW;

import java.time.Instant;
import org.houvast.commons.Transitions;
import org.houvast.privacy.BreakGlassProblems;
import org.houvast.privacy.BreakGlassState;

/** The state machine of an opening; that its time is over is computed, not done. */
final class BreakGlassTransitions {
    static final Transitions<BreakGlassState, BreakGlassAction> TABLE =
            Transitions.<BreakGlassState, BreakGlassAction>of(BreakGlassState.class, BreakGlassProblems.STATE)
                    .allow(ACTIVE, END, ENDED)
                    .allow(ENDED, REVIEW, REVIEWED)
                    .build();

    private BreakGlassTransitions() {}

    /** the state at a time: an active one is over from the instant of its end */
    static BreakGlassState at(BreakGlassState stored, Instant until, Instant now) {
        return stored == ACTIVE && !now.isBefore(until) ? ENDED : stored;
    }
}
