package org.houvast.coaching.internal;

import java.time.LocalDate;
import java.time.Month;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.GrowthProblems;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;

/**
 * The half-year that figures are of. It is over, so that what it shows does not change with one more answer.
 *
 * @param from first day
 * @param until last day
 */
public record HalfYear(LocalDate from, LocalDate until) {
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 6;

    /**
     * The half-year that is asked for.
     *
     * @throws Problem {@link GrowthProblems#HALF_YEAR_INVALID}, {@link GrowthProblems#HALF_YEAR_RUNNING}
     */
    public static HalfYear of(FigureFilter filter, LocalDate today) {
        Integer year = filter.year();
        Integer half = filter.half();
        if (year == null && half == null) {
            return beginning(LocalDate.of(today.getYear(), today.getMonthValue() <= MONTHS ? 1 : MONTHS + 1, 1)
                    .minusMonths(MONTHS));
        }
        if (year == null || half == null || year < FIRST_YEAR || year > LAST_YEAR || half < 1 || half > 2) {
            throw Problem.of(GrowthProblems.HALF_YEAR_INVALID);
        }
        HalfYear asked = beginning(LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1));
        if (!asked.until.isBefore(today)) {
            throw Problem.of(GrowthProblems.HALF_YEAR_RUNNING, asked.until);
        }
        return asked;
    }

    /**
     * The place that is asked for.
     *
     * @throws Problem {@link GrowthProblems#WORKPLACE_NEEDED}
     */
    public static Place place(FigureFilter filter) {
        if (filter.location() == null) {
            throw Problem.of(GrowthProblems.WORKPLACE_NEEDED);
        }
        return filter.location();
    }

    private static HalfYear beginning(LocalDate from) {
        return new HalfYear(from, from.plusMonths(MONTHS).minusDays(1));
    }
}
