package org.houvast.stepplan;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a handover. */
public record HandoverId(UUID value) implements Id {}
