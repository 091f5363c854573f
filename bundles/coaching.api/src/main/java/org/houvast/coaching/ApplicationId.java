package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of an application for coaching. */
public record ApplicationId(UUID value) implements Id {}
