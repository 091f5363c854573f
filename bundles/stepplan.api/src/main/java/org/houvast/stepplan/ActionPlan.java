package org.houvast.stepplan;

import java.time.Instant;
import java.util.List;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An action plan as its reader may see it.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject whom it is about; an alias for a reader who may not know the child
 * @param group the group at the beginning
 * @param location location and work form of that group
 * @param questionId the question
 * @param assessmentId the assessment that it follows
 * @param consultationId the consultation that it rests on, null for a draft
 * @param text what it says
 * @param measured how far the goals were reached, by number
 * @param discussed when the parents knew it, or why not yet; null before
 * @param parentsAnswer what the parents say to it, null until known
 * @param agreements the sides that agreed
 * @param reviews looks back, the oldest first
 * @param reviewOverdue whether the day to look back is over
 * @param closing how it ended, null until then
 * @param createdAt when it was begun
 * @param allowedActions what this reader may do with it now
 */
public record ActionPlan(
        ActionPlanId id,
        Revision revision,
        ActionPlanState state,
        Subject subject,
        GroupRef group,
        Place location,
        QuestionId questionId,
        AssessmentId assessmentId,
        @Nullable ConsultationId consultationId,
        ActionPlanText text,
        List<MeasuredGoal> measured,
        @Nullable DiscussActionPlan discussed,
        @Nullable AnswerOfParents parentsAnswer,
        List<ActionPlanAgreement> agreements,
        List<ActionPlanReview> reviews,
        boolean reviewOverdue,
        @Nullable ActionPlanClosing closing,
        Instant createdAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public ActionPlan {
        measured = List.copyOf(measured);
        agreements = List.copyOf(agreements);
        reviews = List.copyOf(reviews);
        allowedActions = List.copyOf(allowedActions);
    }
}
