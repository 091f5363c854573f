package org.houvast.stepplan;

import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which child discussions are wanted; what is null does not restrict.
 *
 * @param group of this group
 * @param location at this location
 * @param state in this state
 */
public record ChildDiscussionFilter(
        @Nullable GroupRef group, @Nullable LocationRef location, @Nullable ChildDiscussionState state) {
    public static final ChildDiscussionFilter ALL = new ChildDiscussionFilter(null, null, null);
}
