package org.houvast.stepplan;

import org.houvast.coaching.Side;
import org.jspecify.annotations.Nullable;

/**
 * Confirms a plan for one side.
 *
 * @param side for whom; null when the actor stands on one side only
 */
public record ConfirmStepPlan(@Nullable Side side) {}
