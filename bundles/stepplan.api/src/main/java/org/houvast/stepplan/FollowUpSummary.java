package org.houvast.stepplan;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of follow-ups.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject whom it is about, as this reader may know
 * @param questionId the question, null when it is about none
 * @param discussionId the discussion
 * @param what what is to be done
 * @param who who does it
 * @param by last day
 * @param overdue whether it is open and that day is over
 * @param createdAt when it was agreed
 */
public record FollowUpSummary(
        FollowUpId id,
        Revision revision,
        FollowUpState state,
        Subject subject,
        @Nullable QuestionId questionId,
        ChildDiscussionId discussionId,
        String what,
        StaffRef who,
        LocalDate by,
        boolean overdue,
        Instant createdAt) {}
