package org.houvast.coaching;

import org.houvast.commons.Limit;

/**
 * Opens a closed question again.
 *
 * @param reason why
 */
public record ReopenQuestion(@Limit(min = 3, max = 500) String reason) {}
