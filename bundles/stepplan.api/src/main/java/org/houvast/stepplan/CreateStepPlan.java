package org.houvast.stepplan;

import org.houvast.coaching.QuestionId;
import org.houvast.commons.GroupRef;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Begins a step plan. A plan about a child belongs to a question; one about a group may.
 *
 * @param templateId a published template; the plan stays on this version
 * @param questionId the question, null for a plan about a group without one
 * @param group the group, when there is no question; null with a question
 * @param text what is known already
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record CreateStepPlan(
        StepPlanTemplateId templateId,
        @Nullable QuestionId questionId,
        @Nullable GroupRef group,
        @Nullable PlanText text,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
