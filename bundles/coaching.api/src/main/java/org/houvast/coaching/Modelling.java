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
 * What somebody showed on the group, who saw it, and how it went when they tried it. It holds no child.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param group where
 * @param location location and work form of the group
 * @param questionId the question that it helps to answer, null when none
 * @param momentId the coaching moment at which it was shown, null when none
 * @param by who wrote it down
 * @param shownOn when it was shown
 * @param shown what was shown, null when it was retracted
 * @param why what it is meant to bring, null when it was retracted
 * @param themes what it is about
 * @param seenBy who saw it
 * @param tryOn from which day they try it themselves, null when nothing was agreed
 * @param tries how it went, the first one first; empty when it was retracted
 * @param at when it was written down
 * @param reason why it was retracted, null otherwise
 * @param allowedActions what this reader may do with it now
 */
public record Modelling(
        ModellingId id,
        Revision revision,
        ModellingState state,
        GroupRef group,
        Place location,
        @Nullable QuestionId questionId,
        @Nullable MomentId momentId,
        StaffRef by,
        LocalDate shownOn,
        @Nullable String shown,
        @Nullable String why,
        List<Theme> themes,
        List<StaffRef> seenBy,
        @Nullable LocalDate tryOn,
        List<ModellingTry> tries,
        Instant at,
        @Nullable String reason,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Modelling {
        themes = List.copyOf(themes);
        seenBy = List.copyOf(seenBy);
        tries = List.copyOf(tries);
        allowedActions = List.copyOf(allowedActions);
    }
}
