package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a child or group does, explained, beside what it can.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject whom it is about; an alias for a reader who may not know the child
 * @param group the group when it was given
 * @param location location and work form of that group
 * @param questionId the question whose asker it is for, null when none
 * @param by who wrote it down
 * @param behaviour what the child or group does, and why that may be; null when it was retracted
 * @param possibilities what it can, what goes well, what helps; null when it was retracted
 * @param at when it was given
 * @param reason why it was retracted, null otherwise
 * @param allowedActions what this reader may do with it now
 */
public record Explanation(
        ExplanationId id,
        Revision revision,
        ExplanationState state,
        Subject subject,
        GroupRef group,
        Place location,
        @Nullable QuestionId questionId,
        StaffRef by,
        @Nullable String behaviour,
        @Nullable String possibilities,
        Instant at,
        @Nullable String reason,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Explanation {
        allowedActions = List.copyOf(allowedActions);
    }
}
