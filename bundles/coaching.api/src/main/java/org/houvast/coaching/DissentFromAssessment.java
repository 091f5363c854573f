package org.houvast.coaching;

import org.houvast.commons.Limit;

/**
 * Records that the actor sees it differently; blocks nobody.
 *
 * @param note how
 */
public record DissentFromAssessment(@Limit(min = 3, max = 2000) String note) {}
