package org.houvast.coaching;

import org.jspecify.annotations.Nullable;

/**
 * Links a goal to the question that it came from, so that it meets what the question asks of staff. The others in the case learn that it is
 * met, never by whom or by what.
 *
 * @param questionId an open question with the outcome STAFF_UNCERTAINTY, of a child or group that the owner works with; null links it to
 *     none any more
 */
public record LinkLearningGoal(@Nullable QuestionId questionId) {}
