package org.houvast.coaching;

import org.houvast.commons.Language;
import org.jspecify.annotations.Nullable;

/**
 * Prepares an extract of a case.
 *
 * @param questionId the question
 * @param language of the words that stand for people, places and days; the language of the request when missing
 */
public record PrepareCaseExtract(QuestionId questionId, @Nullable Language language) {}
