package org.houvast.privacy.internal.requests;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Until when a request has to be answered (General Data Protection Regulation, article 12(3)), counted as in Regulation 1182/71, article 3:
 * a month ends on the same day of the next one, or on its last day when it is shorter, and never on a Saturday or Sunday. Public holidays
 * are not known to us and move nothing: the day may be sooner than the law has it, never later.
 */
final class AnswerTerm {
    private static final int FIRST = 1;
    private static final int WITH_EXTENSION = 3;

    private AnswerTerm() {}

    /** the last day */
    static LocalDate dueOn(LocalDate receivedOn, boolean extended) {
        LocalDate last = receivedOn.plusMonths(extended ? WITH_EXTENSION : FIRST);
        return last.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                ? last
                : last.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
