package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Sends a proposed assessment back.
 *
 * @param reason why
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record ReturnAssessment(@Limit(min = 3, max = 2000) String reason, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
