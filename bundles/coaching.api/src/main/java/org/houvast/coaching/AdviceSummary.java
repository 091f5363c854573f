package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of advice.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param group where
 * @param questionId the question that it helps to answer, null when none
 * @param by who gave it
 * @param to for whom, null for everybody within the coaching of the group
 * @param themes what it is about
 * @param response what was done with it, null until then
 * @param at when it was given
 */
public record AdviceSummary(
        AdviceId id,
        Revision revision,
        AdviceState state,
        GroupRef group,
        @Nullable QuestionId questionId,
        StaffRef by,
        @Nullable StaffRef to,
        List<Theme> themes,
        @Nullable AdviceResponse response,
        Instant at) {
    public AdviceSummary {
        themes = List.copyOf(themes);
    }
}
