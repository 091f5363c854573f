package org.houvast.observation;

import org.houvast.commons.Subject;

/**
 * A child in an observation, as its reader may see it.
 *
 * @param token how the texts name this child: {@code {{child:1}}}
 * @param child the child, or the alias for a reader who may not know it
 */
public record ObservedChild(String token, Subject child) {}
