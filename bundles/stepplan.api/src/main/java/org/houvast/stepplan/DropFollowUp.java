package org.houvast.stepplan;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Says that it is not done any more.
 *
 * @param reason why
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record DropFollowUp(@Limit(min = 3, max = 500) String reason, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
