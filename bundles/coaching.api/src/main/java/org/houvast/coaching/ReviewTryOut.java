package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Looks back on something that was tried.
 *
 * @param number which one, from 1
 * @param result how it went
 * @param helped how much it helped, 1 to 5
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record ReviewTryOut(
        int number, @Limit(min = 3, max = 2000) String result, @Nullable Integer helped, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
