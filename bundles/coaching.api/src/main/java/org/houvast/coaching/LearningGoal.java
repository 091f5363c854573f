package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of staff, or a coach, wants to learn. It is its owner's: nobody else reads it.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param owner whose
 * @param location location and work form where it was set
 * @param competence what it belongs to
 * @param type what it is for
 * @param text what the owner wants to learn
 * @param questionId the question that the owner linked it to, null when none; it meets what that question asks for, and nobody else is told
 * @param evidence what shows that it comes nearer, in the order it was linked
 * @param setAt when it was set
 * @param endedAt when it was reached or dropped, null while it is open
 * @param allowedActions what this reader may do with it now
 */
public record LearningGoal(
        LearningGoalId id,
        Revision revision,
        LearningGoalState state,
        StaffRef owner,
        Place location,
        Competence competence,
        LearningGoalType type,
        String text,
        @Nullable QuestionId questionId,
        List<GoalEvidence> evidence,
        Instant setAt,
        @Nullable Instant endedAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public LearningGoal {
        evidence = List.copyOf(evidence);
        allowedActions = List.copyOf(allowedActions);
    }
}
