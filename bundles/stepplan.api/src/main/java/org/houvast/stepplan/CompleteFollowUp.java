package org.houvast.stepplan;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Says that it was done.
 *
 * @param note how it went, null when there is nothing to say
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record CompleteFollowUp(@Limit(max = 500) @Nullable String note, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
