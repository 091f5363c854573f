package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.StaffRef;

/**
 * A correction of recorded minutes.
 *
 * @param at when
 * @param by who
 * @param reason why
 * @param minutesInGroupBefore what was recorded until then
 * @param minutesIndirectBefore what was recorded until then
 */
public record Correction(Instant at, StaffRef by, String reason, int minutesInGroupBefore, int minutesIndirectBefore) {}
