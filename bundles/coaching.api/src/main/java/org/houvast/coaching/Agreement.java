package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.StaffRef;

/**
 * One side agrees with the time of a moment.
 *
 * @param by who
 * @param side for which side
 * @param at when
 */
public record Agreement(StaffRef by, Side side, Instant at) {}
