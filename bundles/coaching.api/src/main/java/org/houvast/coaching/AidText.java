package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * What a recognition aid asks: questions that help to look, with an eye for what goes well. There is no score, no cut-off and no norm, and no
 * field for one. Words of others are not copied: a text is one's own, or free, and says where it comes from.
 *
 * @param language in which language
 * @param theme what it is about
 * @param ageBands for children of which age; all when empty or missing
 * @param title in a few words
 * @param questions what to look at, each 3 to 200 characters in one line, none twice
 * @param source where it comes from
 * @param licence under which terms it may be used
 */
public record AidText(
        Language language,
        Theme theme,
        @Limit(max = 5) @Nullable List<AgeBand> ageBands,
        @Limit(min = 3, max = 120) String title,
        @Limit(min = 1, max = 12) List<String> questions,
        @Limit(min = 3, max = 500) String source,
        @Limit(min = 3, max = 100) String licence) {}
