package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * How somebody sees their own work on one item.
 *
 * @param item code of the item
 * @param score 1 (not yet) to 5 (also when it is hard)
 * @param evidence what it shows in, at most 2,000 characters; null when nothing was written
 */
public record ItemScore(String item, int score, @Limit(max = 2000) @Nullable String evidence) {}
