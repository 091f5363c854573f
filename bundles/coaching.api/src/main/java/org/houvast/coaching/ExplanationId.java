package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a explanation. */
public record ExplanationId(UUID value) implements Id {}
