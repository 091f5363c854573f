package org.houvast.administration;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Switches a module on.
 *
 * @param from first day, today or later; null is today
 * @param reason why
 */
public record EnableModule(@Nullable LocalDate from, @Limit(min = 1, max = 500) String reason) {}
