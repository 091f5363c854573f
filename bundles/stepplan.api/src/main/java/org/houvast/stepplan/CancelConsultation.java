package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Says that it does not take place; another one is planned.
 *
 * @param reason why
 * @param newDate the day of the other one, not before today
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record CancelConsultation(
        @Limit(min = 3, max = 500) String reason, LocalDate newDate, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
