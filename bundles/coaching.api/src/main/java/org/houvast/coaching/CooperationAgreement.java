package org.houvast.coaching;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What organisations agreed on: who coaches where, for how long, paid by whom. Hours, rate, payer and evaluations are there for the manager of
 * a location and the administrator only; staff and coaches read who, where and when.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state how it stands today
 * @param parties the organisations
 * @param locations where it holds
 * @param from first day
 * @param until last day as planned, included; null while no end is known
 * @param endedOn last day when it was ended before its time, null otherwise
 * @param programme the programme it belongs to, null for none
 * @param goals what it is for, null when not said
 * @param contactPersons whom to ask
 * @param evaluationDate when the parties look back, null after the last evaluation
 * @param evaluationDue whether that day has come
 * @param hoursPerYear hours of coaching a year; null for who does not read the terms
 * @param hourlyRate euros an hour; null when nothing is paid, and for who does not read the terms
 * @param fundingSource who pays; null when not said, and for who does not read the terms
 * @param evaluations looks back, the oldest first; empty for who does not read the terms
 * @param createdBy who wrote it down
 * @param createdAt when
 * @param allowedActions what this reader may do with it now
 */
public record CooperationAgreement(
        AgreementId id,
        Revision revision,
        AgreementState state,
        List<AgreementParty> parties,
        List<Place> locations,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn,
        @Nullable String programme,
        @Nullable String goals,
        List<StaffRef> contactPersons,
        @Nullable LocalDate evaluationDate,
        boolean evaluationDue,
        @Nullable Integer hoursPerYear,
        @Nullable BigDecimal hourlyRate,
        @Nullable String fundingSource,
        List<AgreementEvaluation> evaluations,
        StaffRef createdBy,
        Instant createdAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public CooperationAgreement {
        parties = List.copyOf(parties);
        locations = List.copyOf(locations);
        contactPersons = List.copyOf(contactPersons);
        evaluations = List.copyOf(evaluations);
        allowedActions = List.copyOf(allowedActions);
    }
}
