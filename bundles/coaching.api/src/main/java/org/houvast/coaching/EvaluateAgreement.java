package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Records that the parties looked back.
 *
 * @param on the day, not in the future and not before the agreement began
 * @param conclusion what they concluded
 * @param nextEvaluation when they look back again, after that day; none when missing
 */
public record EvaluateAgreement(
        LocalDate on, @Limit(min = 3, max = 2000) String conclusion, @Nullable LocalDate nextEvaluation) {}
