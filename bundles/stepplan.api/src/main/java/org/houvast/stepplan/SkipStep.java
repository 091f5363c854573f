package org.houvast.stepplan;

import org.houvast.commons.Limit;

/**
 * Leaves a step out.
 *
 * @param reason why
 */
public record SkipStep(@Limit(min = 3, max = 500) String reason) {}
