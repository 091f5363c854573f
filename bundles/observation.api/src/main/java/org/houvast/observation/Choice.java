package org.houvast.observation;

import org.houvast.commons.Limit;

/**
 * One code that can be chosen.
 *
 * @param code upper case: {@code OFTEN}
 * @param label what a screen shows
 */
public record Choice(@Limit(min = 1, max = 40) String code, Labels label) {}
