package org.houvast.parents;

import org.houvast.commons.ChildRef;
import org.jspecify.annotations.Nullable;

/**
 * Which wishes are wanted; what is null does not restrict.
 *
 * @param child of guardians of this child
 * @param state in this state
 */
public record WishFilter(@Nullable ChildRef child, @Nullable WishState state) {}
