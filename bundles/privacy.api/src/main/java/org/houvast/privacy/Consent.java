package org.houvast.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The consent of those who decide about a child, for one purpose, towards one organisation.
 *
 * @param id its id
 * @param revision how often it changed
 * @param subject the child, or an alias for a reader who may not know the child
 * @param purpose what it is for
 * @param party the organisation that may then do it
 * @param rule how many holders of custody must agree
 * @param state how it stands today
 * @param textVersion which version of the explanation was given with the request
 * @param from first day
 * @param until last day that was asked for, null when there is none
 * @param caseId the question that it was asked for, or null
 * @param requestedAt when it was asked
 * @param answers in the order in which they came, or null for a reader who may see the state only
 * @param allowedActions {@code give}, {@code refuse}, {@code withdraw}, {@code object}
 */
public record Consent(
        ConsentId id,
        Revision revision,
        Subject subject,
        ConsentPurpose purpose,
        OrganisationRef party,
        ConsentRule rule,
        ConsentState state,
        String textVersion,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID caseId,
        Instant requestedAt,
        @Nullable List<ConsentAnswer> answers,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Consent {
        answers = answers == null ? null : List.copyOf(answers);
        allowedActions = List.copyOf(allowedActions);
    }
}
