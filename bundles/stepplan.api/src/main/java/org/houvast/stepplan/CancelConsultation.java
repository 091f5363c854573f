package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.Limit;

/**
 * Says that it does not take place; another one is planned.
 *
 * @param reason why
 * @param newDate the day of the other one, not before today
 */
public record CancelConsultation(@Limit(min = 3, max = 500) String reason, LocalDate newDate) {}
