package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of an invitation to a case. */
public record CaseGuestId(UUID value) implements Id {}
