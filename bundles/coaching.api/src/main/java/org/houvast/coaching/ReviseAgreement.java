package org.houvast.coaching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed in an agreement; other parties, locations or another beginning need a new one. Units and ranges are those of
 * {@link MakeAgreement}.
 *
 * @param until last day, included, today at the earliest; no end when missing
 * @param hoursPerYear hours of coaching a year
 * @param hourlyRate euros an hour
 * @param fundingSource who pays
 * @param programme the programme it belongs to
 * @param goals what it is for
 * @param contactPersons whom to ask
 * @param evaluationDate when the parties look back, within the period
 */
public record ReviseAgreement(
        @Nullable LocalDate until,
        int hoursPerYear,
        @Nullable BigDecimal hourlyRate,
        @Nullable String fundingSource,
        @Nullable String programme,
        @Limit(max = 2000) @Nullable String goals,
        @Limit(max = 20) @Nullable List<StaffRef> contactPersons,
        LocalDate evaluationDate) {}
