package org.houvast.coaching;

import java.time.LocalDate;

/**
 * Plans the talk about an application, or plans it anew.
 *
 * @param on the day, today at the earliest
 */
public record PlanIntake(LocalDate on) {}
