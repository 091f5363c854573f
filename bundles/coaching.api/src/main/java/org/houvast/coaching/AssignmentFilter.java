package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Which assignments are wanted; what is null does not restrict.
 *
 * @param coach of this coach
 * @param group for this group
 * @param location at this location
 * @param activeOn that hold on this day
 */
public record AssignmentFilter(
        @Nullable StaffRef coach,
        @Nullable GroupRef group,
        @Nullable LocationRef location,
        @Nullable LocalDate activeOn) {}
