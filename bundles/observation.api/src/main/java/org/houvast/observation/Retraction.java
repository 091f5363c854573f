package org.houvast.observation;

import java.time.Instant;
import org.houvast.commons.StaffRef;

/**
 * That an observation was taken back. What it said is sealed.
 *
 * @param at when
 * @param by who
 * @param reason why
 */
public record Retraction(Instant at, StaffRef by, String reason) {}
