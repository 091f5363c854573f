package org.houvast.stepplan;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Goes back to an earlier step.
 *
 * @param to number of the earlier step
 * @param reason why
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record ReturnStep(int to, @Limit(min = 3, max = 500) String reason, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
