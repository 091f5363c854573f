package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Records that the actor sees it differently; blocks nobody.
 *
 * @param note how
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record DissentFromAssessment(@Limit(min = 3, max = 2000) String note, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
