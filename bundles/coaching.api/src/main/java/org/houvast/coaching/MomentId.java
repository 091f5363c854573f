package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a coaching moment. */
public record MomentId(UUID value) implements Id {}
