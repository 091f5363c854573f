package org.houvast.stepplan;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a step-plan template. */
public record StepPlanTemplateId(UUID value) implements Id {}
