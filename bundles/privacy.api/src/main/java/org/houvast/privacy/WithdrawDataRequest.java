package org.houvast.privacy;

import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * The asker takes the request back.
 *
 * @param note how that was told, or null
 */
public record WithdrawDataRequest(@Nullable @Limit(max = 500) String note) {}
