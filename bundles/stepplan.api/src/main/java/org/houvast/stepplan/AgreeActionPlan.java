package org.houvast.stepplan;

import org.jspecify.annotations.Nullable;

/**
 * Agrees for one side.
 *
 * @param side for whom; null when the actor stands on one side only
 */
public record AgreeActionPlan(@Nullable AgreementSide side) {}
