package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Which moments are wanted; what is null does not restrict.
 *
 * @param coach of this coach
 * @param group on this group
 * @param location at this location
 * @param state in this state
 * @param from planned to begin not before this time
 * @param to planned to begin before this time
 */
public record MomentFilter(
        @Nullable StaffRef coach,
        @Nullable GroupRef group,
        @Nullable LocationRef location,
        @Nullable MomentState state,
        @Nullable Instant from,
        @Nullable Instant to) {}
