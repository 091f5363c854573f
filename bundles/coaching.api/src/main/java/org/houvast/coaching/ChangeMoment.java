package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Names another time; the other side has to agree.
 *
 * @param plannedStart when it is to begin
 * @param plannedEnd when it is to end, at most 12 hours later
 * @param reason why
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record ChangeMoment(
        Instant plannedStart,
        Instant plannedEnd,
        @Limit(min = 3, max = 500) String reason,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
