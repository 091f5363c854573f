package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of what names the contact person of a place. */
public record ContactPersonId(UUID value) implements Id {}
