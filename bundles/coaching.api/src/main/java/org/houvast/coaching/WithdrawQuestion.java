package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Takes a question back.
 *
 * @param reason why
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record WithdrawQuestion(@Limit(min = 3, max = 500) String reason, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
