package org.houvast.coaching;

import org.houvast.commons.Limit;

/**
 * Sends a proposed assessment back.
 *
 * @param reason why
 */
public record ReturnAssessment(@Limit(min = 3, max = 2000) String reason) {}
