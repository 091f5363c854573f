package org.houvast.coaching;

import org.houvast.commons.LocationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which hours are wanted.
 *
 * @param year calendar year, this one when null; 2018 to the next one
 * @param location of this location; of all that the reader answers for when null
 */
public record HoursFilter(@Nullable Integer year, @Nullable LocationRef location) {}
