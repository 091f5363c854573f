package org.houvast.stepplan;

import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * What both sides write together before a plan is confirmed.
 *
 * @param aim what the plan is to bring
 * @param strengths what goes well, what the child or group can do; needed when it is confirmed
 */
public record PlanText(@Limit(max = 2000) @Nullable String aim, @Limit(max = 2000) @Nullable String strengths) {}
