package org.houvast.coaching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Records what took place.
 *
 * @param minutesInGroup minutes on the group, 0 to 720; at least 1 for a moment with the form {@link CoachForm#ON_GROUP}
 * @param minutesIndirect minutes besides, 0 to 720, together with those on the group 1 to 720: preparation and aftercare, and the talk
 *     itself of a moment that is not on the group; 0 when missing
 * @param endedAt when it ended, after its start and not in the future; now when missing
 */
public record HoldMoment(int minutesInGroup, @Nullable Integer minutesIndirect, @Nullable Instant endedAt) {}
