package org.houvast.coaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Ends an assignment before its time.
 *
 * @param lastDay last day that it carries rights, yesterday at the earliest; yesterday when missing, which ends it at once
 */
public record EndAssignment(@Nullable LocalDate lastDay) {}
