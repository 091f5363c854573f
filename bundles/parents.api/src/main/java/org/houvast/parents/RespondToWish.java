package org.houvast.parents;

import org.houvast.commons.Limit;

/**
 * What staff say to a wish; one more is put after it, none is replaced.
 *
 * @param text what the guardian reads
 */
public record RespondToWish(@Limit(min = 1, max = 2000) String text) {}
