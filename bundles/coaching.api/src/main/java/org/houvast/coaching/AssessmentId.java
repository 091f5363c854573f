package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a joint assessment. */
public record AssessmentId(UUID value) implements Id {}
