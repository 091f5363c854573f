package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Says what the actor does with advice. No reason is asked.
 *
 * @param response what
 * @param tryOn with ACCEPTED: from which day it is tried, which makes it a try-out of its question; null for no day
 * @param note more about it, null for nothing
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record RespondToAdvice(
        AdviceResponse response,
        @Nullable LocalDate tryOn,
        @Limit(max = 1000) @Nullable String note,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
