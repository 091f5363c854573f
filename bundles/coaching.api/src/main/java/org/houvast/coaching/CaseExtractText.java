package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * What an extract tells.
 *
 * @param title in a few words
 * @param situation what it is about
 * @param seen what was seen, by weeks since it was first noticed
 * @param strengths what goes well
 * @param found what was found together; the product proposes it for the outcome SPECIFIC_APPROACH only
 * @param asked what the maker would like to hear from others
 * @param namesChecked the writer says that words like names of children are none; never given back
 */
public record CaseExtractText(
        @Limit(min = 3, max = 120) String title,
        @Limit(max = 4000) @Nullable String situation,
        @Limit(max = 12000) @Nullable String seen,
        @Limit(max = 8000) @Nullable String strengths,
        @Limit(max = 4000) @Nullable String found,
        @Limit(max = 2000) @Nullable String asked,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
