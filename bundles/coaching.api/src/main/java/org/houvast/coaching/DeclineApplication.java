package org.houvast.coaching;

import org.houvast.commons.Limit;

/**
 * Declines an application.
 *
 * @param reason why
 * @param explanation what the location may do now
 */
public record DeclineApplication(DeclineReason reason, @Limit(min = 3, max = 500) String explanation) {}
