package org.houvast.observation;

import java.time.Instant;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which observations are wanted; what is null does not restrict.
 *
 * @param child about this child, alone or among others; each is shown as the view of this child
 * @param group about this group as a whole, or about several of its children
 * @param location seen at this location
 * @param question that help to answer this question
 * @param request that answer this request
 * @param state in this state
 * @param from not before this time
 * @param to before this time
 */
public record ObservationFilter(
        @Nullable ChildRef child,
        @Nullable GroupRef group,
        @Nullable LocationRef location,
        @Nullable UUID question,
        @Nullable ObservationRequestId request,
        @Nullable ObservationState state,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** everything about this child */
    public static ObservationFilter of(ChildRef child) {
        return new ObservationFilter(child, null, null, null, null, null, null, null);
    }

    /** everything about this group as a whole */
    public static ObservationFilter of(GroupRef group) {
        return new ObservationFilter(null, group, null, null, null, null, null, null);
    }
}
