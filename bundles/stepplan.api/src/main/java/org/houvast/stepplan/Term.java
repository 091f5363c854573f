package org.houvast.stepplan;

import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * How long something may take. Exactly one of {@code workingDays} and {@code period} is there.
 *
 * @param from the day that the term counts from
 * @param workingDays working days of the location, 0 (that day itself) to 366
 * @param period ISO 8601 period of days, weeks or months, not negative, at most two years: {@code P6W}
 */
public record Term(From from, @Nullable Integer workingDays, @Nullable @Limit(max = 20) String period) {
    /** The day that a term counts from. */
    public enum From {
        /** the day that both sides confirmed the plan */
        START,
        /** the day that the step before was settled; for the first step the start */
        PREVIOUS_STEP
    }

    /** so many working days after the step before */
    public static Term workingDays(int days) {
        return new Term(From.PREVIOUS_STEP, days, null);
    }
}
