package org.houvast.observation;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request before its last day.
 *
 * @param reason why, null when nobody says
 * @param namesChecked the writer says that words like names of children are none; null for no
 */
public record EndRequest(@Limit(max = 500) @Nullable String reason, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
