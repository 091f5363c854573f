package org.houvast.observation;

import org.houvast.commons.Limit;

/**
 * A text for a screen in both languages.
 *
 * @param nl Dutch, plain wording (B1)
 * @param en English
 */
public record Labels(@Limit(min = 1, max = 300) String nl, @Limit(min = 1, max = 300) String en) {}
