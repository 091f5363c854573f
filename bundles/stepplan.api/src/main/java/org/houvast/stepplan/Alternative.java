package org.houvast.stepplan;

import org.houvast.commons.Limit;

/**
 * Another way that was thought about.
 *
 * @param text which
 * @param chosen whether it became part of the plan
 * @param why why or why not
 */
public record Alternative(
        @Limit(min = 1, max = 1000) String text, boolean chosen, @Limit(min = 1, max = 1000) String why) {}
