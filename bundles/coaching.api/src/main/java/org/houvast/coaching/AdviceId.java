package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a piece of advice. */
public record AdviceId(UUID value) implements Id {}
