package org.houvast.stepplan;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Says that a step is done.
 *
 * @param note what was done, null when there is nothing to add
 * @param parents how parents were involved, null when that is recorded already or waits
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record CompleteStep(
        @Limit(max = 2000) @Nullable String note, @Nullable InvolveParents parents, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
