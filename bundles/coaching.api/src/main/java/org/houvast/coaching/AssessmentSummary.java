package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of joint assessments.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param questionId the question
 * @param subject whom it is about, as this reader may know
 * @param outcome what was found, null when nothing yet or not for this reader
 * @param draftedBy who began it
 * @param at when it was begun
 */
public record AssessmentSummary(
        AssessmentId id,
        Revision revision,
        AssessmentState state,
        QuestionId questionId,
        Subject subject,
        @Nullable Outcome outcome,
        StaffRef draftedBy,
        Instant at) {}
