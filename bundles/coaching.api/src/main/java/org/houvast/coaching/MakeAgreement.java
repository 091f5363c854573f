package org.houvast.coaching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what organisations agreed on.
 *
 * @param parties two to ten different organisations that the host knows, at least one of them a controller
 * @param locations where it holds; the controller of each is a party
 * @param from first day
 * @param until last day, included; no end when missing
 * @param hoursPerYear hours of coaching a year over all locations, 0 to 10,000; 0 is none promised
 * @param hourlyRate euros an hour, 0 to 1,000 with at most two decimals; nothing is paid or agreed on when missing
 * @param fundingSource who pays
 * @param programme the programme it belongs to; two agreements of the same parties may hold at once only for different programmes
 * @param goals what it is for
 * @param contactPersons whom to ask, members of staff that the host knows
 * @param evaluationDate when the parties look back, within the period
 */
public record MakeAgreement(
        @Limit(min = 2, max = 10) List<AgreementParty> parties,
        @Limit(min = 1, max = 50) List<Place> locations,
        LocalDate from,
        @Nullable LocalDate until,
        int hoursPerYear,
        @Nullable BigDecimal hourlyRate,
        @Nullable String fundingSource,
        @Nullable String programme,
        @Limit(max = 2000) @Nullable String goals,
        @Limit(max = 20) @Nullable List<StaffRef> contactPersons,
        LocalDate evaluationDate) {}
