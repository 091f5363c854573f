package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a cooperation agreement. */
public record AgreementId(UUID value) implements Id {}
