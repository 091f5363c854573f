package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of conversations.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where the record stands
 * @param kind what sort of talk
 * @param subject whom it is about; an alias for a reader who may not know the child
 * @param group the group when it was written down
 * @param questionId the question that it helps to answer, null when none
 * @param by who wrote it down
 * @param heldOn when it took place
 * @param at when it was written down
 */
public record ConversationSummary(
        ConversationId id,
        Revision revision,
        ConversationState state,
        ConversationKind kind,
        Subject subject,
        GroupRef group,
        @Nullable QuestionId questionId,
        StaffRef by,
        LocalDate heldOn,
        Instant at) {}
