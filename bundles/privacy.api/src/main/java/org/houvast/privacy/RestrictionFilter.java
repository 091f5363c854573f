package org.houvast.privacy;

import org.houvast.commons.ChildRef;
import org.jspecify.annotations.Nullable;

/**
 * Which restrictions a list shows.
 *
 * @param child only those of this child, or null for all
 * @param state only those that stand so, or null for all
 */
public record RestrictionFilter(@Nullable ChildRef child, @Nullable RestrictionState state) {
    public static final RestrictionFilter ALL = new RestrictionFilter(null, null);
}
