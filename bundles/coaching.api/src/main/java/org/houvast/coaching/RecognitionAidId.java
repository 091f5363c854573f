package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a recognition aid. */
public record RecognitionAidId(UUID value) implements Id {}
