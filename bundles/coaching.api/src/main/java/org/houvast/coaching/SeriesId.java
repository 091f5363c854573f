package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a series of moments. */
public record SeriesId(UUID value) implements Id {}
