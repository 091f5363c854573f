package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a tip. */
public record TipId(UUID value) implements Id {}
