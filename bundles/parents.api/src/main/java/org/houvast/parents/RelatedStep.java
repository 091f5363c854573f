package org.houvast.parents;

import java.util.UUID;

/**
 * A step of a plan of a later module, which alone knows what it is.
 *
 * @param plan id of the plan
 * @param no number of the step, 1 and up
 */
public record RelatedStep(UUID plan, int no) {}
