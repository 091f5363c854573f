package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.Revision;

/**
 * A line of the list of one's own goals.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param competence what it belongs to
 * @param type what it is for
 * @param text what the owner wants to learn
 * @param setAt when it was set
 */
public record LearningGoalSummary(
        LearningGoalId id,
        Revision revision,
        LearningGoalState state,
        Competence competence,
        LearningGoalType type,
        String text,
        Instant setAt) {}
