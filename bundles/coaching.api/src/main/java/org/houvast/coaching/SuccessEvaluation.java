package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;

/**
 * How one member of staff looks back on a closed question. Only that person reads it; it is shown in averages from five people.
 *
 * @param id its id
 * @param revision always 1: an answer is not changed
 * @param owner whose
 * @param location location and work form of the question
 * @param questionId which question
 * @param scores every item once
 * @param answeredAt when
 * @param allowedActions none: nothing can be done with it
 */
public record SuccessEvaluation(
        SuccessEvaluationId id,
        Revision revision,
        StaffRef owner,
        Place location,
        QuestionId questionId,
        List<SuccessScore> scores,
        Instant answeredAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public SuccessEvaluation {
        scores = List.copyOf(scores);
        allowedActions = List.copyOf(allowedActions);
    }
}
