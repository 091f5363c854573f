package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Lets a plan rest; nothing is due meanwhile.
 *
 * @param reason why
 * @param until the day that is expected to be its last, not before today; null when not known
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record PauseStepPlan(
        @Limit(min = 3, max = 500) String reason, @Nullable LocalDate until, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
