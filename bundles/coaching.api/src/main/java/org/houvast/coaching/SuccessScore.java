package org.houvast.coaching;

/**
 * An answer to one success item.
 *
 * @param item which
 * @param score 1 (not at all) to 5 (fully)
 */
public record SuccessScore(SuccessItem item, int score) {}
