package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who did something in the case.
 *
 * @param staff who
 * @param side on which side this person stood, null for a manager or mentor who only recorded something
 * @param since when first
 */
public record Participant(StaffRef staff, @Nullable Side side, Instant since) {}
