package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * The actor tried what was shown.
 *
 * @param triedOn on which day, not in the future and not before it was shown; today when missing
 * @param result how it went, from 1 (not) to 5 (very well)
 * @param note more about it, null for nothing
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record TryModelling(
        @Nullable LocalDate triedOn,
        int result,
        @Limit(max = 2000) @Nullable String note,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
