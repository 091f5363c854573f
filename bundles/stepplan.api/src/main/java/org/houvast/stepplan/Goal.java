package org.houvast.stepplan;

import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A goal of an action plan.
 *
 * @param setting HOME or CENTRE
 * @param text what is to be reached
 * @param baseline how it is now; needed before the plan is discussed
 * @param target how it is when the goal is reached; needed before the plan is discussed
 */
public record Goal(
        Setting setting,
        @Limit(min = 1, max = 1000) String text,
        @Limit(max = 1000) @Nullable String baseline,
        @Limit(max = 1000) @Nullable String target) {}
