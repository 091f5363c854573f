package org.houvast.stepplan;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Says that it does not take place.
 *
 * @param reason why
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record CancelChildDiscussion(@Limit(min = 3, max = 500) String reason, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
