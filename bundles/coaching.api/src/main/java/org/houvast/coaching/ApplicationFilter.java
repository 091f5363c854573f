package org.houvast.coaching;

import org.houvast.commons.LocationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which applications are wanted; what is null does not restrict.
 *
 * @param location of this location
 * @param state in this state
 */
public record ApplicationFilter(@Nullable LocationRef location, @Nullable ApplicationState state) {}
