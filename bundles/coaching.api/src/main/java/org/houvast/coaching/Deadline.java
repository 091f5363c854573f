package org.houvast.coaching;

import java.time.LocalDate;

/**
 * A last day, computed when it is read. It never locks anything: late is always possible.
 *
 * @param rule name of the setting that it comes from: {@code coaching.question-acknowledged}
 * @param on last day
 * @param overdue whether that day is over
 */
public record Deadline(String rule, LocalDate on, boolean overdue) {}
