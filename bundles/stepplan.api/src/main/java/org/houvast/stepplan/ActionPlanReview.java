package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * A look back.
 *
 * @param on when
 * @param by who wrote it down
 * @param note what was seen
 */
public record ActionPlanReview(LocalDate on, StaffRef by, @Nullable String note) {}
