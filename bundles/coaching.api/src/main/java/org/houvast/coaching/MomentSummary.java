package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of moments.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param coach who comes
 * @param group where
 * @param form how it is spent
 * @param plannedStart when it is to begin
 * @param plannedEnd when it is to end
 * @param minutesInGroup minutes on the group, null until it was held
 */
public record MomentSummary(
        MomentId id,
        Revision revision,
        MomentState state,
        StaffRef coach,
        GroupRef group,
        CoachForm form,
        Instant plannedStart,
        Instant plannedEnd,
        @Nullable Integer minutesInGroup) {}
