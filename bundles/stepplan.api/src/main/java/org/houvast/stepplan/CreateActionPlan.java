package org.houvast.stepplan;

import org.houvast.coaching.QuestionId;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Begins an action plan after a confirmed assessment with the outcome SPECIFIC_APPROACH.
 *
 * @param questionId the question of that assessment
 * @param text what is known already
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record CreateActionPlan(QuestionId questionId, ActionPlanText text, @Nullable Boolean namesChecked)
        implements MayHoldNames {}
