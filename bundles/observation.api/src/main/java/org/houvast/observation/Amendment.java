package org.houvast.observation;

import java.time.Instant;
import org.houvast.commons.StaffRef;

/**
 * A correction of a final observation.
 *
 * @param at when
 * @param by who
 * @param reason why
 * @param before what the observation said until then
 */
public record Amendment(Instant at, StaffRef by, String reason, ObservationText before) {}
