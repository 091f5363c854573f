package org.houvast.coaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Calls off what is still to come of a series.
 *
 * @param reason why
 * @param from first day that is called off; everything that has not begun when missing
 */
public record CancelSeries(CancelReason reason, @Nullable LocalDate from) {}
