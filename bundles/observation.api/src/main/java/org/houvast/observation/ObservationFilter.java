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
 * @param child about this child
 * @param group about this group as a whole
 * @param location seen at this location
 * @param question that help to answer this question
 * @param state in this state
 * @param from not before this time
 * @param to before this time
 */
public record ObservationFilter(
        @Nullable ChildRef child,
        @Nullable GroupRef group,
        @Nullable LocationRef location,
        @Nullable UUID question,
        @Nullable ObservationState state,
        @Nullable Instant from,
        @Nullable Instant to) {}
