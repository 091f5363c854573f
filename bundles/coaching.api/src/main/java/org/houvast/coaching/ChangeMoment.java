package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.Limit;

/**
 * Names another time; the other side has to agree.
 *
 * @param plannedStart when it is to begin
 * @param plannedEnd when it is to end, at most 12 hours later
 * @param reason why
 */
public record ChangeMoment(Instant plannedStart, Instant plannedEnd, @Limit(min = 3, max = 500) String reason) {}
