package org.houvast.coaching;

import org.houvast.commons.Limit;

/**
 * All that can be changed of an open goal.
 *
 * @param competence what it belongs to
 * @param type what it is for
 * @param text what the owner wants to learn, 1 to 2,000 characters
 */
public record ReviseLearningGoal(
        Competence competence, LearningGoalType type, @Limit(min = 1, max = 2000) String text) {}
