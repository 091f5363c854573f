package org.houvast.coaching;

/**
 * An answer to one item of the trust pulse.
 *
 * @param item which
 * @param score 1 (not at all) to 5 (fully)
 */
public record TrustScore(TrustItem item, int score) {}
