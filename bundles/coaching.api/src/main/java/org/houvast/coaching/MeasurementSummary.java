package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;

/**
 * A line of a list of measurements, without its scores.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param owner whose
 * @param role as whom
 * @param phase begin or end
 * @param at when it was begun, or when it was shared with the reader
 */
public record MeasurementSummary(
        MeasurementId id,
        Revision revision,
        MeasurementState state,
        StaffRef owner,
        Side role,
        MeasurementPhase phase,
        Instant at) {}
