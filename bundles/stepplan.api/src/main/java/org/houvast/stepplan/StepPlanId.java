package org.houvast.stepplan;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a step plan. */
public record StepPlanId(UUID value) implements Id {}
