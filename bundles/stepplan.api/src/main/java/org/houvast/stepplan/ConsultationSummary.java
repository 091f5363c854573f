package org.houvast.stepplan;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;

/**
 * A line of a list of consultations.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject whom it is about, as this reader may know
 * @param questionId the question
 * @param assessmentId the assessment that it follows
 * @param on the day
 * @param createdAt when it was planned
 */
public record ConsultationSummary(
        ConsultationId id,
        Revision revision,
        ConsultationState state,
        Subject subject,
        QuestionId questionId,
        AssessmentId assessmentId,
        LocalDate on,
        Instant createdAt) {}
