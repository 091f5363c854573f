package org.houvast.stepplan;

import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Says that a step is done.
 *
 * @param note what was done, null when there is nothing to add
 * @param parents how parents were involved, null when that is recorded already or waits
 */
public record CompleteStep(@Limit(max = 2000) @Nullable String note, @Nullable InvolveParents parents) {}
