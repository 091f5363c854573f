package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Corrects recorded minutes, within the time that the setting {@code coaching.moment-correction} gives.
 *
 * @param minutesInGroup minutes on the group, 1 to 720
 * @param minutesIndirect minutes of preparation and aftercare, 0 to 720; 0 when missing
 * @param reason why
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record CorrectMoment(
        int minutesInGroup,
        @Nullable Integer minutesIndirect,
        @Limit(min = 3, max = 500) String reason,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
