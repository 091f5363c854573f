package org.houvast.coaching;

import org.houvast.commons.Place;
import org.jspecify.annotations.Nullable;

/**
 * Begins to look at one's own work.
 *
 * @param role as whom
 * @param begin an own final BEGIN to compare with, which makes this its END with the same items; null for a BEGIN
 * @param location where the owner works; the only place of work when missing
 */
public record BeginMeasurement(Side role, @Nullable MeasurementId begin, @Nullable Place location) {}
