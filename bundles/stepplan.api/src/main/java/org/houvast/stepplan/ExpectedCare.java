package org.houvast.stepplan;

import org.houvast.commons.Limit;

/**
 * What care named people expect without this plan; entered before the plan is closed, so that hindsight does not colour it.
 *
 * @param type which care
 * @param probability how likely they think it
 */
public record ExpectedCare(@Limit(min = 1, max = 200) String type, ProbabilityBand probability) {}
