package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Advice, what was done with it, and whether it helped. It holds no child.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param group where
 * @param location location and work form of the group
 * @param questionId the question that it helps to answer, null when none
 * @param by who gave it
 * @param to for whom, null for everybody within the coaching of the group
 * @param text what is advised, null when it was retracted
 * @param themes what it is about
 * @param ageBand for children of which age, null for all
 * @param tipId the tip that it was taken from, null when none
 * @param at when it was given
 * @param response what was done with it, null until then
 * @param respondedBy who said so, null until then
 * @param respondedAt when, null until then
 * @param tryOn from which day it is tried, null when no day was named
 * @param responseNote more about the answer, null for nothing
 * @param tried whether it was tried, null until somebody said so
 * @param helped how much it helped, 1 to 5; null until somebody said so, or when it was not tried
 * @param ratingNote what happened, null for nothing
 * @param sharedBy who agreed that others read it in the approach library; it stands there when the giver and the one who tried it did
 * @param reason why it was retracted, null otherwise
 * @param allowedActions what this reader may do with it now
 */
public record Advice(
        AdviceId id,
        Revision revision,
        AdviceState state,
        GroupRef group,
        Place location,
        @Nullable QuestionId questionId,
        StaffRef by,
        @Nullable StaffRef to,
        @Nullable String text,
        List<Theme> themes,
        @Nullable AgeBand ageBand,
        @Nullable TipId tipId,
        Instant at,
        @Nullable AdviceResponse response,
        @Nullable StaffRef respondedBy,
        @Nullable Instant respondedAt,
        @Nullable LocalDate tryOn,
        @Nullable String responseNote,
        @Nullable Boolean tried,
        @Nullable Integer helped,
        @Nullable String ratingNote,
        List<StaffRef> sharedBy,
        @Nullable String reason,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Advice {
        themes = List.copyOf(themes);
        sharedBy = List.copyOf(sharedBy);
        allowedActions = List.copyOf(allowedActions);
    }
}
