package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * What a tip says. Words of others are not copied: a text is one's own, or free, and says where it comes from.
 *
 * @param language in which language
 * @param title in a few words
 * @param text the tip
 * @param themes what it is about, at least one
 * @param ageBands for children of which age; all when empty or missing
 * @param audience whom it is for
 * @param source where it comes from
 * @param licence under which terms it may be used
 * @param links media elsewhere, https addresses only; nothing is copied here. None when missing
 */
public record TipText(
        Language language,
        @Limit(min = 3, max = 120) String title,
        @Limit(min = 3, max = 2000) String text,
        @Limit(min = 1, max = 18) List<Theme> themes,
        @Limit(max = 5) @Nullable List<AgeBand> ageBands,
        TipAudience audience,
        @Limit(min = 3, max = 500) String source,
        @Limit(min = 3, max = 100) String licence,
        @Limit(max = 5) @Nullable List<String> links) {}
