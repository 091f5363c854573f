package org.houvast.parents;

import org.houvast.commons.ChildRef;
import org.jspecify.annotations.Nullable;

/**
 * Which requests for information are wanted; what is null does not restrict.
 *
 * @param child about this child
 * @param state in this state
 */
public record InformationRequestFilter(@Nullable ChildRef child, @Nullable InformationRequestState state) {}
