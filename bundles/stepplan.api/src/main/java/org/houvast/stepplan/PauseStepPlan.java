package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Lets a plan rest; nothing is due meanwhile.
 *
 * @param reason why
 * @param until the day that is expected to be its last, not before today; null when not known
 */
public record PauseStepPlan(@Limit(min = 3, max = 500) String reason, @Nullable LocalDate until) {}
