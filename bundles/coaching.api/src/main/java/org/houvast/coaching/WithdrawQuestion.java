package org.houvast.coaching;

import org.houvast.commons.Limit;

/**
 * Takes a question back.
 *
 * @param reason why
 */
public record WithdrawQuestion(@Limit(min = 3, max = 500) String reason) {}
