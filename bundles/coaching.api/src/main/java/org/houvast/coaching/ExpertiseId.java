package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of an entry in the expertise directory. */
public record ExpertiseId(UUID value) implements Id {}
