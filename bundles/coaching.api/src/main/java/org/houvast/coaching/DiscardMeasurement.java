package org.houvast.coaching;

/**
 * Throws a draft away.
 *
 * @param id which
 */
public record DiscardMeasurement(MeasurementId id) {}
