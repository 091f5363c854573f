package org.houvast.parents;

import org.houvast.commons.Limit;

/**
 * The own view of a guardian beside what was shared.
 *
 * @param text in the guardian's own words
 */
public record AnswerShare(@Limit(min = 1, max = 4000) String text) {}
