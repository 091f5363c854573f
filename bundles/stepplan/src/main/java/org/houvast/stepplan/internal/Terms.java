package org.houvast.stepplan.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.houvast.administration.WorkingDays;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Problem.Flaw;
import org.houvast.stepplan.Term;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Turns terms into days: working days by the calendar of the location, periods by the calendar alone. */
@Component(service = Terms.class)
public final class Terms {
    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_YEARS = 2;

    private final WorkingDays workingDays;

    @Activate
    public Terms(@Reference WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * The last day of a term.
     *
     * @param start the day that the plan began
     * @param ready the day that the step before was settled
     */
    public LocalDate due(LocationRef location, Term term, LocalDate start, LocalDate ready) {
        LocalDate from = term.from() == Term.From.START ? start : ready;
        Integer days = term.workingDays();
        if (days != null) {
            return workingDays.after(location, from, days);
        }
        String period = term.period();
        return period == null ? from : from.plus(Period.parse(period));
    }

    /** so many working days after a day */
    public LocalDate after(LocationRef location, LocalDate from, int days) {
        return workingDays.after(location, from, days);
    }

    /** whether closure days are known */
    public boolean exact() {
        return workingDays.exact();
    }

    /** what is wrong with a term of a template, or nothing */
    public static Optional<Flaw> flaw(String pointer, @Nullable Term term) {
        if (term == null) {
            return Optional.empty();
        }
        Integer days = term.workingDays();
        String period = term.period();
        if ((days == null) == (period == null)) {
            return Optional.of(Flaw.of(pointer, "term"));
        }
        if (days != null) {
            return days >= 0 && days <= LONGEST_DAYS
                    ? Optional.empty()
                    : Optional.of(Flaw.of(pointer, "working-days", LONGEST_DAYS));
        }
        return period == null || isPeriod(period) ? Optional.empty() : Optional.of(Flaw.of(pointer, "period"));
    }

    private static boolean isPeriod(String text) {
        try {
            Period period = Period.parse(text);
            return !period.isNegative()
                    && !LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plusYears(LONGEST_YEARS));
        } catch (DateTimeException | ArithmeticException e) {
            return false;
        }
    }
}
