package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of explanations.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject whom it is about; an alias for a reader who may not know the child
 * @param group the group when it was given
 * @param questionId the question whose asker it is for, null when none
 * @param by who wrote it down
 * @param at when it was given
 */
public record ExplanationSummary(
        ExplanationId id,
        Revision revision,
        ExplanationState state,
        Subject subject,
        GroupRef group,
        @Nullable QuestionId questionId,
        StaffRef by,
        Instant at) {}
