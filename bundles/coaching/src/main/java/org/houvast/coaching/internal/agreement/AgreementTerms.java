package org.houvast.coaching.internal.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.MakeAgreement;
import org.houvast.coaching.ReviseAgreement;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Violation;
import org.jspecify.annotations.Nullable;

/** What can be changed in an agreement, as columns. */
@Embeddable
public record AgreementTerms(
        @Column(name = "hours_per_year") int hoursPerYear,
        @Column(name = "hourly_rate") @Nullable BigDecimal hourlyRate,
        @Column(name = "funding_source") @Nullable String fundingSource,
        @Nullable String programme,
        @Nullable String goals,
        @Column(name = "evaluation_date") @Nullable LocalDate evaluationDate) {
    private static final int MOST_HOURS = 10_000;
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(1000);

    static AgreementTerms of(MakeAgreement c) {
        return new AgreementTerms(
                c.hoursPerYear(), c.hourlyRate(), c.fundingSource(), c.programme(), c.goals(), c.evaluationDate());
    }

    static AgreementTerms of(ReviseAgreement c) {
        return new AgreementTerms(
                c.hoursPerYear(), c.hourlyRate(), c.fundingSource(), c.programme(), c.goals(), c.evaluationDate());
    }

    AgreementTerms evaluatedNext(@Nullable LocalDate day) {
        return new AgreementTerms(hoursPerYear, hourlyRate, fundingSource, programme, goals, day);
    }

    /** goes on only when numbers and days are in range */
    void check(LocalDate from, @Nullable LocalDate until) {
        List<Violation> violations = new ArrayList<>();
        if (hoursPerYear < 0 || hoursPerYear > MOST_HOURS) {
            violations.add(new Violation("/hoursPerYear", "0 to " + MOST_HOURS));
        }
        if (hourlyRate != null
                && (hourlyRate.signum() < 0 || hourlyRate.compareTo(HIGHEST_RATE) > 0 || hourlyRate.scale() > 2)) {
            violations.add(new Violation("/hourlyRate", "0 to " + HIGHEST_RATE + ", at most two decimals"));
        }
        if (evaluationDate != null
                && (evaluationDate.isBefore(from) || (until != null && evaluationDate.isAfter(until)))) {
            violations.add(new Violation("/evaluationDate", "within the period"));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(ArrangementProblems.AGREEMENT_INVALID, violations);
        }
    }
}
