package org.houvast.parents;

import java.util.UUID;
import org.houvast.commons.Id;

/** The id of a share. */
public record ShareId(UUID value) implements Id {}
