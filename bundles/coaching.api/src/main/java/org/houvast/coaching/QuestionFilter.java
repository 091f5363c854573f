package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which questions are wanted; what is null does not restrict.
 *
 * @param child about this child; a reader who may not know the child finds nothing
 * @param group about this group as a whole
 * @param location at this location
 * @param state in this state
 * @param from asked not before this time
 * @param to asked before this time
 */
public record QuestionFilter(
        @Nullable ChildRef child,
        @Nullable GroupRef group,
        @Nullable LocationRef location,
        @Nullable QuestionState state,
        @Nullable Instant from,
        @Nullable Instant to) {}
