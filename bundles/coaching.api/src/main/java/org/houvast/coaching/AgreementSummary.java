package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of agreements.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state how it stands today
 * @param parties the organisations
 * @param from first day
 * @param until last day as planned, null while no end is known
 * @param endedOn last day when it was ended before its time, null otherwise
 * @param programme the programme it belongs to, null for none
 * @param evaluationDate when the parties look back, null after the last evaluation
 */
public record AgreementSummary(
        AgreementId id,
        Revision revision,
        AgreementState state,
        List<AgreementParty> parties,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn,
        @Nullable String programme,
        @Nullable LocalDate evaluationDate) {
    public AgreementSummary {
        parties = List.copyOf(parties);
    }
}
