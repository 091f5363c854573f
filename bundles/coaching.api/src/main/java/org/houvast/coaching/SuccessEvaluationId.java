package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a closing evaluation. */
public record SuccessEvaluationId(UUID value) implements Id {}
