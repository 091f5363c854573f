package org.houvast.coaching;

import org.houvast.commons.Limit;
import org.houvast.commons.Place;
import org.jspecify.annotations.Nullable;

/**
 * Sets oneself a goal.
 *
 * @param competence what it belongs to
 * @param type what it is for
 * @param text what the owner wants to learn, 1 to 2,000 characters
 * @param location where the owner works; the only place of work when missing
 */
public record SetLearningGoal(
        Competence competence,
        LearningGoalType type,
        @Limit(min = 1, max = 2000) String text,
        @Nullable Place location) {}
