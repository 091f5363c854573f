package org.houvast.stepplan;

import java.time.LocalDate;
import java.util.List;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.Limit;

/**
 * Plans a consultation of the manager and the team after a confirmed assessment with the outcome SPECIFIC_APPROACH.
 *
 * @param questionId the question of that assessment
 * @param on the day, not before today
 * @param attendees who is invited
 */
public record PlanConsultation(
        QuestionId questionId, LocalDate on, @Limit(min = 1, max = 20) List<Attendee> attendees) {
    public PlanConsultation {
        attendees = List.copyOf(attendees);
    }
}
