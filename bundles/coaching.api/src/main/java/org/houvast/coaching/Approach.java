package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.Versioned;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * An approach of an organisation. It tells no person, no group and no location.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param organisation whose it is
 * @param workForm form of work where it was tried
 * @param text what was tried, and what happened
 * @param since first day of the half-year in which it was offered; no other time is kept
 * @param origin what it was taken from; null when from nothing, and for a reader who may not read that
 * @param allowedActions what this reader may do with it now
 */
public record Approach(
        ApproachId id,
        Revision revision,
        LibraryState state,
        OrganisationRef organisation,
        WorkForm workForm,
        ApproachText text,
        LocalDate since,
        @Nullable ApproachOrigin origin,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Approach {
        allowedActions = List.copyOf(allowedActions);
    }
}
