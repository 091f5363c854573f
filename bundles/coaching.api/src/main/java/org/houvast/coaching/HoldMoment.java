package org.houvast.coaching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Records what took place.
 *
 * @param minutesInGroup minutes on the group, 1 to 720
 * @param minutesIndirect minutes of preparation and aftercare, 0 to 720; 0 when missing
 * @param endedAt when it ended, after its start and not in the future; now when missing
 */
public record HoldMoment(int minutesInGroup, @Nullable Integer minutesIndirect, @Nullable Instant endedAt) {}
