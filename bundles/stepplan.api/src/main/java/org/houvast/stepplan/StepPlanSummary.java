package org.houvast.stepplan;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of step plans.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject whom it is about, as this reader may know
 * @param questionId the question it belongs to, null when none
 * @param title title of its template
 * @param currentStep number of the step whose turn it is, null when all are settled
 * @param currentTitle what that step is called
 * @param due last day of that step, null when nothing is due
 * @param overdue whether that day is over
 * @param parentsOverdue whether parents should have been involved by now
 * @param createdAt when it was begun
 */
public record StepPlanSummary(
        StepPlanId id,
        Revision revision,
        StepPlanState state,
        Subject subject,
        @Nullable QuestionId questionId,
        String title,
        @Nullable Integer currentStep,
        @Nullable String currentTitle,
        @Nullable LocalDate due,
        boolean overdue,
        boolean parentsOverdue,
        Instant createdAt) {}
