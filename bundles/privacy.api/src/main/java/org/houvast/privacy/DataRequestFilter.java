package org.houvast.privacy;

import org.houvast.commons.ChildRef;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are listed; null means all.
 *
 * @param child about this child
 * @param state in this state
 * @param kind of this kind
 */
public record DataRequestFilter(
        @Nullable ChildRef child, @Nullable DataRequestState state, @Nullable DataRequestKind kind) {
    public static final DataRequestFilter ALL = new DataRequestFilter(null, null, null);
}
