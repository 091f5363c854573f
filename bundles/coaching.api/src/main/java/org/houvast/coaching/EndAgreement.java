package org.houvast.coaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Ends an agreement before its time. Assignments that refer to it go on until they are ended themselves.
 *
 * @param lastDay last day that it holds, yesterday at the earliest; yesterday when missing, which ends it at once
 */
public record EndAgreement(@Nullable LocalDate lastDay) {}
