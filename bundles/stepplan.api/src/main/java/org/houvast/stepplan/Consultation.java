package org.houvast.stepplan;

import java.time.Instant;
import java.time.LocalDate;
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
 * A consultation of the manager and the team, as its reader may see it.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject whom it is about; an alias for a reader who may not know the child
 * @param group the group at the time of planning
 * @param location location and work form of that group
 * @param questionId the question
 * @param assessmentId the assessment that it follows
 * @param on the day
 * @param due last day of what is next: to consult ({@code stepplan.consultation} after the assessment), once held to tell the parents
 *     ({@code stepplan.communication}); null when it is recorded or cancelled
 * @param overdue whether that day is over
 * @param attendees who is invited, and who was there
 * @param decisions what was decided, empty until it is recorded
 * @param communicationPlan who tells the parents what, null until it is recorded
 * @param reason why it was cancelled, null when it was not
 * @param replacedBy the one that was planned in its stead, null when it was not cancelled
 * @param createdAt when it was planned
 * @param allowedActions what this reader may do with it now
 */
public record Consultation(
        ConsultationId id,
        Revision revision,
        ConsultationState state,
        Subject subject,
        GroupRef group,
        Place location,
        QuestionId questionId,
        AssessmentId assessmentId,
        LocalDate on,
        @Nullable LocalDate due,
        boolean overdue,
        List<Attendee> attendees,
        List<String> decisions,
        @Nullable CommunicationPlan communicationPlan,
        @Nullable String reason,
        @Nullable ConsultationId replacedBy,
        Instant createdAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Consultation {
        attendees = List.copyOf(attendees);
        decisions = List.copyOf(decisions);
        allowedActions = List.copyOf(allowedActions);
    }
}
