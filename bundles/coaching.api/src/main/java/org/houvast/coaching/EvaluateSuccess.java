package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Limit;

/**
 * Looks back on a closed question, once.
 *
 * @param questionId which
 * @param scores every item once
 */
public record EvaluateSuccess(QuestionId questionId, @Limit(max = 10) List<SuccessScore> scores) {}
