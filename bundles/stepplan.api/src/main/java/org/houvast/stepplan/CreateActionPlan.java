package org.houvast.stepplan;

import org.houvast.coaching.QuestionId;

/**
 * Begins an action plan after a confirmed assessment with the outcome SPECIFIC_APPROACH.
 *
 * @param questionId the question of that assessment
 * @param text what is known already
 */
public record CreateActionPlan(QuestionId questionId, ActionPlanText text) {}
