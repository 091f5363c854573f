package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of an entry of policy time. */
public record PolicyTimeId(UUID value) implements Id {}
