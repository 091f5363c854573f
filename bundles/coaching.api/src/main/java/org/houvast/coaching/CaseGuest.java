package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A specialist who was invited to one case for a while: reads its question and nothing else of it, under the alias of the child unless the
 * own organisation is responsible or the parents agreed that it is consulted.
 *
 * @param id its id
 * @param revision how often it changed
 * @param state where it stands
 * @param subject whom the case is about; an alias for a reader who may not know the child
 * @param questionId the question of the case
 * @param guest who is invited
 * @param organisation whom the guest works for
 * @param from first day
 * @param until last day
 * @param active whether the guest reaches the case today
 * @param invitedBy who invited
 * @param invitedAt when
 * @param endedAt when it was ended before its last day, null when it was not
 * @param endedBy by whom, null when it was not
 * @param allowedActions {@code end}
 */
public record CaseGuest(
        CaseGuestId id,
        Revision revision,
        CaseGuestState state,
        Subject subject,
        QuestionId questionId,
        StaffRef guest,
        OrganisationRef organisation,
        LocalDate from,
        LocalDate until,
        boolean active,
        StaffRef invitedBy,
        Instant invitedAt,
        @Nullable Instant endedAt,
        @Nullable StaffRef endedBy,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public CaseGuest {
        allowedActions = List.copyOf(allowedActions);
    }
}
