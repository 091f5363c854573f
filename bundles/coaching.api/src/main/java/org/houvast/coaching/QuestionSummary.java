package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of questions.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject whom it is about, as this reader may know
 * @param group the group at the time of asking
 * @param askedBy who asks
 * @param themes what it is about
 * @param urgency how soon
 * @param at when it was asked; for a draft, when it was begun
 * @param beginning the first 200 characters of its text, null when there is none yet
 */
public record QuestionSummary(
        QuestionId id,
        Revision revision,
        QuestionState state,
        Subject subject,
        GroupRef group,
        StaffRef askedBy,
        List<Theme> themes,
        Urgency urgency,
        Instant at,
        @Nullable String beginning) {
    public QuestionSummary {
        themes = List.copyOf(themes);
    }
}
