package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a calendar link; not the secret. */
public record CalendarLinkId(UUID value) implements Id {}
