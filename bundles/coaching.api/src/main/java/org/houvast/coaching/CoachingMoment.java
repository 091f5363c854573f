package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A time at which a coach is on a group, or works for it. It holds no child.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param assignmentId the assignment that carries it
 * @param coach who comes
 * @param group where
 * @param location location and work form of the group
 * @param form how it is spent
 * @param plannedStart when it is to begin
 * @param plannedEnd when it is to end
 * @param agreedBy who agreed with this time; the one who named it is the first
 * @param agendaQuestionIds questions that are to be talked about
 * @param actualStart when it began, null until then
 * @param actualEnd when it ended, null until then
 * @param minutesInGroup minutes on the group, 0 to 720, at least 1 when its form is on the group; null until it was held
 * @param minutesIndirect minutes besides, 0 to 720: preparation, aftercare, and the talk itself when it is not on the group; null until it
 *     was held
 * @param changeReason why another time was named last, null when none was
 * @param cancelReason why it was called off, null when it was not
 * @param heldAt when the minutes were recorded, null until then
 * @param recordBy until when an agreed moment is to be recorded, null in every other state; never locks
 * @param corrections corrections, the oldest first
 * @param allowedActions what this reader may do with it now
 */
public record CoachingMoment(
        MomentId id,
        Revision revision,
        MomentState state,
        AssignmentId assignmentId,
        StaffRef coach,
        GroupRef group,
        Place location,
        CoachForm form,
        Instant plannedStart,
        Instant plannedEnd,
        List<Agreement> agreedBy,
        List<QuestionId> agendaQuestionIds,
        @Nullable Instant actualStart,
        @Nullable Instant actualEnd,
        @Nullable Integer minutesInGroup,
        @Nullable Integer minutesIndirect,
        @Nullable String changeReason,
        @Nullable CancelReason cancelReason,
        @Nullable Instant heldAt,
        @Nullable Deadline recordBy,
        List<Correction> corrections,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public CoachingMoment {
        agreedBy = List.copyOf(agreedBy);
        agendaQuestionIds = List.copyOf(agendaQuestionIds);
        corrections = List.copyOf(corrections);
        allowedActions = List.copyOf(allowedActions);
    }
}
