package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a reflection. */
public record ReflectionId(UUID value) implements Id {}
