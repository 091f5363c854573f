package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * A line of the approach library.
 *
 * @param source an approach or a tip
 * @param approachId the approach, null for a tip
 * @param tipId the tip, null for an approach
 * @param state where it stands
 * @param organisation whose it is
 * @param workForm form of work where it was tried or written
 * @param language in which language
 * @param title in a few words
 * @param themes what it is about
 * @param ageBands for children of which age; all when empty
 * @param audience with whom
 * @param usefulness of a tip, 1 to 5 in halves; null before five people rated it, and for an approach
 */
public record ApproachLine(
        ApproachSource source,
        @Nullable ApproachId approachId,
        @Nullable TipId tipId,
        LibraryState state,
        OrganisationRef organisation,
        WorkForm workForm,
        Language language,
        String title,
        List<Theme> themes,
        List<AgeBand> ageBands,
        TipAudience audience,
        @Nullable Double usefulness) {
    public ApproachLine {
        themes = List.copyOf(themes);
        ageBands = List.copyOf(ageBands);
    }
}
