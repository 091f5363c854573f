package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.StaffRef;

/**
 * What was explained to the asker.
 *
 * @param text what, with the possibilities of the child or group
 * @param by who wrote it down
 * @param at when
 */
public record Explanation(String text, StaffRef by, Instant at) {}
