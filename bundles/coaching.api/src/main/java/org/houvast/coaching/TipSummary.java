package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of tips.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param organisation whose it is
 * @param language in which language
 * @param title in a few words
 * @param themes what it is about
 * @param audience whom it is for
 * @param usefulness how useful it was found, 1 to 5 in halves; null before five people rated it
 * @param at when it was written or loaded
 */
public record TipSummary(
        TipId id,
        Revision revision,
        TipState state,
        OrganisationRef organisation,
        Language language,
        String title,
        List<Theme> themes,
        TipAudience audience,
        @Nullable Double usefulness,
        Instant at) {
    public TipSummary {
        themes = List.copyOf(themes);
    }
}
