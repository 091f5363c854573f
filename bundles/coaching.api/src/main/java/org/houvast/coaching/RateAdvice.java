package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Says whether accepted advice was tried, and how much it helped.
 *
 * @param tried whether it was tried
 * @param helped how much it helped, from 1 (not) to 5 (very much); needed when it was tried, null otherwise
 * @param note what happened, null for nothing
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record RateAdvice(
        boolean tried,
        @Nullable Integer helped,
        @Limit(max = 2000) @Nullable String note,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
