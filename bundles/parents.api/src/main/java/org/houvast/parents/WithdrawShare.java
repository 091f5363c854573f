package org.houvast.parents;

import org.houvast.commons.Limit;

/**
 * Takes a share back at once.
 *
 * @param reason why; for staff
 */
public record WithdrawShare(@Limit(min = 1, max = 500) String reason) {}
