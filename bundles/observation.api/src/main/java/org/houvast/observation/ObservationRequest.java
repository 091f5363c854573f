package org.houvast.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A request to observe, with a question and a period, as its reader may see it.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands today
 * @param subject whom to observe; an alias for a reader who may not know the child
 * @param group the group of it
 * @param location the location and work form of that group
 * @param questionId the question that it helps to answer, null when none
 * @param question what is to be looked at
 * @param from first day
 * @param until last day
 * @param asked who is asked
 * @param together whether the two who are asked look at the same moment, each blind to the other until both are final
 * @param requestedBy who asks
 * @param requestedAt when
 * @param endedAt when somebody ended it, null when nobody did
 * @param endReason why, null when nobody said
 * @param allowedActions what this reader may do with it now
 */
public record ObservationRequest(
        ObservationRequestId id,
        Revision revision,
        RequestState state,
        Subject subject,
        GroupRef group,
        Place location,
        @Nullable UUID questionId,
        String question,
        LocalDate from,
        LocalDate until,
        List<StaffRef> asked,
        boolean together,
        StaffRef requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public ObservationRequest {
        asked = List.copyOf(asked);
        allowedActions = List.copyOf(allowedActions);
    }
}
