package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A tip of an organisation.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param organisation whose it is
 * @param starterKey by which name it was shipped, null for one of the organisation's own
 * @param text what it says
 * @param usefulness how useful it was found, 1 to 5 in halves; null before five people rated it
 * @param at when it was written or loaded
 * @param allowedActions what this reader may do with it now
 */
public record Tip(
        TipId id,
        Revision revision,
        TipState state,
        OrganisationRef organisation,
        @Nullable String starterKey,
        TipText text,
        @Nullable Double usefulness,
        Instant at,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Tip {
        allowedActions = List.copyOf(allowedActions);
    }
}
