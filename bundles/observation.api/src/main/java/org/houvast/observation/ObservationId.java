package org.houvast.observation;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of an observation. */
public record ObservationId(UUID value) implements Id {}
