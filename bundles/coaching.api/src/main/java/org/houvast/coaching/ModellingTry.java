package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried what was shown, and says how it went. Nobody says so for somebody else.
 *
 * @param triedBy who
 * @param triedOn on which day
 * @param result how it went, from 1 (not) to 5 (very well)
 * @param note more about it, null for nothing
 * @param at when it was told
 */
public record ModellingTry(StaffRef triedBy, LocalDate triedOn, int result, @Nullable String note, Instant at) {}
