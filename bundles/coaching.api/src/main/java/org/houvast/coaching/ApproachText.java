package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * What was tried for a theme, and what happened, told so that nobody can be recognised: no name, no day, no group.
 *
 * @param language in which language
 * @param title in a few words
 * @param tried what was tried
 * @param happened what happened then
 * @param themes what it is about, at least one
 * @param ageBands for children of which age; all when empty or missing
 * @param audience with whom it was tried
 * @param namesChecked the writer says that words like names of children are none; never given back
 */
public record ApproachText(
        Language language,
        @Limit(min = 3, max = 120) String title,
        @Limit(min = 3, max = 2000) String tried,
        @Limit(min = 3, max = 2000) String happened,
        @Limit(min = 1, max = 18) List<Theme> themes,
        @Limit(max = 5) @Nullable List<AgeBand> ageBands,
        TipAudience audience,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
