package org.houvast.coaching.internal.reflection;

import static org.houvast.coaching.ReflectionAction.RECALL;
import static org.houvast.coaching.ReflectionAction.REVISE;
import static org.houvast.coaching.ReflectionAction.SHARE;
import static org.houvast.coaching.ReflectionState.PRIVATE;
import static org.houvast.coaching.ReflectionState.RECALLED;
import static org.houvast.coaching.ReflectionState.SHARED;

import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.ReflectionAction;
import org.houvast.coaching.ReflectionState;
import org.houvast.commons.Transitions;

/** The state machine of a reflection (domain 4.2, "Reflection"). Deleting is no state: nothing stays. */
final class ReflectionTransitions {
    static final Transitions<ReflectionState, ReflectionAction> TABLE =
            Transitions.<ReflectionState, ReflectionAction>of(ReflectionState.class, GrowthProblems.REFLECTION_STATE)
                    .allow(PRIVATE, REVISE, PRIVATE)
                    .allow(PRIVATE, SHARE, SHARED)
                    .allow(PRIVATE, ReflectionAction.DELETE, PRIVATE)
                    .allow(SHARED, SHARE, SHARED)
                    .allow(SHARED, RECALL, RECALLED)
                    .allow(SHARED, ReflectionAction.DELETE, SHARED)
                    .allow(RECALLED, REVISE, RECALLED)
                    .allow(RECALLED, SHARE, SHARED)
                    .allow(RECALLED, ReflectionAction.DELETE, RECALLED)
                    .build();

    private ReflectionTransitions() {}
}
