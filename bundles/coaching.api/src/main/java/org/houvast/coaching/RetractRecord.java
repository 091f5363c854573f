package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record back: its words are not shown any more, that it was there stays.
 *
 * @param reason why, for example that it was about somebody else
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record RetractRecord(@Limit(min = 3, max = 500) String reason, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
