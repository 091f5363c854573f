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
 * An action that was agreed in a child discussion: who does what, about whom, by when.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject whom it is about; an alias for a reader who may not know the child
 * @param group the group of that child when it was put on the agenda, or the group itself
 * @param location location and work form of that group
 * @param questionId the question, null when it is about none
 * @param discussionId the discussion
 * @param no number of the item on its agenda
 * @param what what is to be done
 * @param who who does it
 * @param by last day
 * @param overdue whether it is open and that day is over
 * @param note how it went, or why it is not done any more; null while open or when nothing was said
 * @param createdAt when it was agreed
 * @param endedAt when it was done or dropped, null while open
 * @param allowedActions what this reader may do with it now
 */
public record FollowUp(
        FollowUpId id,
        Revision revision,
        FollowUpState state,
        Subject subject,
        GroupRef group,
        Place location,
        @Nullable QuestionId questionId,
        ChildDiscussionId discussionId,
        int no,
        String what,
        StaffRef who,
        LocalDate by,
        boolean overdue,
        @Nullable String note,
        Instant createdAt,
        @Nullable Instant endedAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public FollowUp {
        allowedActions = List.copyOf(allowedActions);
    }
}
