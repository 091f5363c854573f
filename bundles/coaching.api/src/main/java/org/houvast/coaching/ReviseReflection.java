package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * All that its owner may change of a reflection that nobody else reads.
 *
 * @param text what the owner thinks, 1 to 20,000 characters
 * @param momentId the coaching moment that it looks back on, null when none
 */
public record ReviseReflection(@Limit(min = 1, max = 20_000) String text, @Nullable MomentId momentId) {}
