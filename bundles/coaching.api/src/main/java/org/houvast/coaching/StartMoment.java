package org.houvast.coaching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says that the coach is there.
 *
 * @param at since when, not in the future; now when missing
 */
public record StartMoment(@Nullable Instant at) {}
