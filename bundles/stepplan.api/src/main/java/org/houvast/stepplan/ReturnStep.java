package org.houvast.stepplan;

import org.houvast.commons.Limit;

/**
 * Goes back to an earlier step.
 *
 * @param to number of the earlier step
 * @param reason why
 */
public record ReturnStep(int to, @Limit(min = 3, max = 500) String reason) {}
