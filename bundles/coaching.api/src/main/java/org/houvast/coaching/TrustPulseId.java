package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of an answer to the trust pulse. */
public record TrustPulseId(UUID value) implements Id {}
