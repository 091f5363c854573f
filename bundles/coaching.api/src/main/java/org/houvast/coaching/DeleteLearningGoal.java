package org.houvast.coaching;

/**
 * Deletes a learning goal for good.
 *
 * @param id which
 */
public record DeleteLearningGoal(LearningGoalId id) {}
