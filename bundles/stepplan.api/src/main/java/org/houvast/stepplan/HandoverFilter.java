package org.houvast.stepplan;

import org.houvast.commons.ChildRef;
import org.houvast.commons.LocationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which handovers are wanted; what is null does not restrict.
 *
 * @param child of this child
 * @param location made at this location
 * @param state in this state
 */
public record HandoverFilter(@Nullable ChildRef child, @Nullable LocationRef location, @Nullable HandoverState state) {
    public static final HandoverFilter ALL = new HandoverFilter(null, null, null);
}
