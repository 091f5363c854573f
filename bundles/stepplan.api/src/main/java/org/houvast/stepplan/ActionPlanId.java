package org.houvast.stepplan;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of an action plan. */
public record ActionPlanId(UUID value) implements Id {}
