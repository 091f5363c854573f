package org.houvast.administration;

import org.houvast.commons.Limit;

/**
 * Stops a module: nothing new begins, and when nothing runs any more it becomes read-only.
 *
 * @param reason why
 * @param acceptOpen makes it read-only now, although work is still open or nobody can tell how much
 */
public record StopModule(@Limit(min = 1, max = 500) String reason, boolean acceptOpen) {}
