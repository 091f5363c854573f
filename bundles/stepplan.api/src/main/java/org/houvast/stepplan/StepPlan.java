package org.houvast.stepplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A step plan as its reader may see it.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject whom it is about; an alias for a reader who may not know the child
 * @param group the group at the beginning
 * @param location location and work form of that group
 * @param questionId the question it belongs to, null for a plan about a group without one
 * @param template the template that it stays on
 * @param text what both sides wrote
 * @param coAuthors who wrote it, the first one first
 * @param confirmations the sides that confirmed it
 * @param begunOn the day that both sides had, null before; moves on by the length of each pause
 * @param currentStep number of the step whose turn it is, null when all are settled
 * @param steps all steps in their order
 * @param overdue whether the step whose turn it is should have been done
 * @param parentsOverdue whether parents should have been involved by now, in any step
 * @param closureDaysKnown whether days are counted with the closure days of the location; Monday to Friday when not
 * @param pausedUntil the day that is expected to be the last of the pause, null when there is none
 * @param reason why it rests or was stopped, null otherwise
 * @param evidence what happened in the case meanwhile, newest first, at most 50
 * @param createdAt when it was begun
 * @param allowedActions what this reader may do with it now
 */
public record StepPlan(
        StepPlanId id,
        Revision revision,
        StepPlanState state,
        Subject subject,
        GroupRef group,
        Place location,
        @Nullable QuestionId questionId,
        UsedTemplate template,
        PlanText text,
        List<StaffRef> coAuthors,
        List<PlanConfirmation> confirmations,
        @Nullable LocalDate begunOn,
        @Nullable Integer currentStep,
        List<PlanStep> steps,
        boolean overdue,
        boolean parentsOverdue,
        boolean closureDaysKnown,
        @Nullable LocalDate pausedUntil,
        @Nullable String reason,
        List<OfferedEvidence> evidence,
        Instant createdAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public StepPlan {
        coAuthors = List.copyOf(coAuthors);
        confirmations = List.copyOf(confirmations);
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
        allowedActions = List.copyOf(allowedActions);
    }
}
