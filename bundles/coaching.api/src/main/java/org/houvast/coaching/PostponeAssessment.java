package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.Limit;

/**
 * Says for the actor's side that it is not clear yet.
 *
 * @param until when to look again, after today
 * @param observe what to look at until then
 */
public record PostponeAssessment(LocalDate until, @Limit(min = 3, max = 2000) String observe) {}
