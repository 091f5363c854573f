package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of an approach; it was drawn by chance and tells no time. */
public record ApproachId(UUID value) implements Id {}
