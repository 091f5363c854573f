package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;

/**
 * A line of a list of recognition aids, with its questions.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param organisation whose it is
 * @param language in which language
 * @param theme what it is about
 * @param ageBands for children of which age; all when empty
 * @param title in a few words
 * @param questions what to look at
 */
public record AidSummary(
        RecognitionAidId id,
        Revision revision,
        LibraryState state,
        OrganisationRef organisation,
        Language language,
        Theme theme,
        List<AgeBand> ageBands,
        String title,
        List<String> questions) {
    public AidSummary {
        ageBands = List.copyOf(ageBands);
        questions = List.copyOf(questions);
    }
}
