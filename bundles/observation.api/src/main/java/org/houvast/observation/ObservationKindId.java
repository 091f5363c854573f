package org.houvast.observation;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of one version of an observation kind. */
public record ObservationKindId(UUID value) implements Id {}
