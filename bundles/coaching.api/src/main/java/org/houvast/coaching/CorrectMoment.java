package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Corrects recorded minutes, within the time that the setting {@code coaching.moment-correction} gives.
 *
 * @param minutesInGroup minutes on the group, 0 to 720; at least 1 for a moment with the form {@link CoachForm#ON_GROUP}
 * @param minutesIndirect minutes besides, 0 to 720, together with those on the group 1 to 720: preparation and aftercare, and the talk
 *     itself of a moment that is not on the group; 0 when missing
 * @param reason why
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record CorrectMoment(
        int minutesInGroup,
        @Nullable Integer minutesIndirect,
        @Limit(min = 3, max = 500) String reason,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
