package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.StaffRef;

/**
 * Somebody whom the owner lets read.
 *
 * @param person who
 * @param at since when
 */
public record SharedWith(StaffRef person, Instant at) {}
