package org.houvast.observation;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a request to observe. */
public record ObservationRequestId(UUID value) implements Id {}
