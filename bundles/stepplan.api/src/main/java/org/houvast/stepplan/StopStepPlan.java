package org.houvast.stepplan;

import org.houvast.commons.Limit;

/**
 * Ends a plan before its last step.
 *
 * @param reason why
 */
public record StopStepPlan(@Limit(min = 3, max = 500) String reason) {}
