package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Staff look back on a closed question, on seven conditions of working together. */
@ProviderType
public interface SuccessEvaluations {
    /**
     * Looks back, as staff of the child or group of the question.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#NO_SIDE} for who manages the place,
     *     {@link GrowthProblems#QUESTION_NOT_CLOSED}, {@link GrowthProblems#ALREADY_ANSWERED}, {@link GrowthProblems#SCORE_INVALID},
     *     {@link GrowthProblems#ITEM_TWICE}, {@link GrowthProblems#SCORES_MISSING}
     */
    SuccessEvaluation evaluate(Actor actor, EvaluateSuccess command);

    SuccessEvaluation get(Actor actor, SuccessEvaluationId id);

    /** own ones, the newest first */
    Page<SuccessEvaluation> own(Actor actor, PageRequest page);

    /**
     * How staff of a place look back; for those who work there and their manager.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#HALF_YEAR_INVALID}, {@link GrowthProblems#HALF_YEAR_RUNNING}
     */
    SuccessPicture picture(Actor actor, FigureFilter filter);
}
