package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.StaffRef;

/**
 * One side says that the question can be closed.
 *
 * @param by who
 * @param side for which side
 * @param at when
 */
public record Closing(StaffRef by, Side side, Instant at) {}
