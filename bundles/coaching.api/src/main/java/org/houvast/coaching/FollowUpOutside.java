package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Records who follows up outside Houvast.
 *
 * @param who which organisation or function
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record FollowUpOutside(@Limit(min = 3, max = 500) String who, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
