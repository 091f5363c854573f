package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a coach assignment. */
public record AssignmentId(UUID value) implements Id {}
