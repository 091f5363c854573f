package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A recognition aid of an organisation. Answers to it are kept nowhere: what is seen becomes an observation.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param organisation whose it is
 * @param starterKey by which name it was shipped, null for one of the organisation's own
 * @param text what it asks
 * @param at when it was written or loaded
 * @param allowedActions what this reader may do with it now
 */
public record RecognitionAid(
        RecognitionAidId id,
        Revision revision,
        LibraryState state,
        OrganisationRef organisation,
        @Nullable String starterKey,
        AidText text,
        Instant at,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public RecognitionAid {
        allowedActions = List.copyOf(allowedActions);
    }
}
