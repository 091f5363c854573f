package org.houvast.administration;

import org.houvast.commons.Limit;

/**
 * Switches off a module that is read-only or was only scheduled. Its records are kept and no longer shown.
 *
 * @param reason why
 */
public record SwitchOffModule(@Limit(min = 1, max = 500) String reason) {}
