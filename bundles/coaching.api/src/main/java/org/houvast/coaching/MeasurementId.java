package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a competence measurement. */
public record MeasurementId(UUID value) implements Id {}
