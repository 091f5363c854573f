package org.houvast.stepplan;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a consultation. */
public record ConsultationId(UUID value) implements Id {}
