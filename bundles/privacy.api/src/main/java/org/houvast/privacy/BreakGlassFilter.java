package org.houvast.privacy;

import org.houvast.commons.ChildRef;
import org.jspecify.annotations.Nullable;

/**
 * Which openings are listed; null means all.
 *
 * @param child of the file of this child
 * @param state those that stand so now
 */
public record BreakGlassFilter(@Nullable ChildRef child, @Nullable BreakGlassState state) {
    public static final BreakGlassFilter ALL = new BreakGlassFilter(null, null);
}
