package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a modelling entry. */
public record ModellingId(UUID value) implements Id {}
