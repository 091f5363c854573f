package org.houvast.coaching.internal.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.commons.Problem;
import org.jspecify.annotations.Nullable;

/** The calendar year of a proof. */
record HoursYear(int number) {
    /** the year in which the norms began to be */
    static final int FIRST = 2018;

    private static final int SEPTEMBER = 9;

    static HoursYear of(@Nullable Integer wanted, LocalDate today) {
        int number = wanted == null ? today.getYear() : wanted;
        if (number < FIRST || number > today.getYear() + 1) {
            throw Problem.of(ArrangementProblems.YEAR_INVALID);
        }
        return new HoursYear(number);
    }

    /** 1 January, on which the norms are counted */
    LocalDate reference() {
        return LocalDate.of(number, 1, 1);
    }

    LocalDate last() {
        return LocalDate.of(number, 12, 31);
    }

    /** the day on which the staff of the year are looked up: today, or the end nearest to it */
    LocalDate staffDay(LocalDate today) {
        if (today.isBefore(reference())) {
            return reference();
        }
        return today.isAfter(last()) ? last() : today;
    }

    Instant begin(ZoneId zone) {
        return reference().atStartOfDay(zone).toInstant();
    }

    Instant end(ZoneId zone) {
        return last().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** from 1 September on somebody who was not coached stands out */
    boolean late(LocalDate today) {
        return !today.isBefore(LocalDate.of(number, SEPTEMBER, 1));
    }
}
