package org.houvast.parents;

import org.houvast.commons.Limit;

/**
 * The guardian says it otherwise; what stood there is kept.
 *
 * @param text the words of the guardian
 * @param theme what it is about
 */
public record CorrectWish(@Limit(min = 1, max = 2000) String text, WishTheme theme) {}
