package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about an assessment.
 *
 * @param by who
 * @param side for which side, null for a dissent of somebody on neither
 * @param decision what
 * @param note in this person's words, null when nothing was said or it is not for this reader
 * @param at when
 */
public record Voice(StaffRef by, @Nullable Side side, Decision decision, @Nullable String note, Instant at) {}
