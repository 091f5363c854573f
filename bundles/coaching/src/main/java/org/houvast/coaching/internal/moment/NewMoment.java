package org.houvast.coaching.internal.moment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.CoachingProblems;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;

/** What a moment begins with: the assignment that carries it and its coach, how and when it is to be, and the questions to talk about. */
record NewMoment(
        UUID id, UUID assignmentId, StaffRef coach, CoachForm form, Instant start, Instant end, List<UUID> agenda) {
    NewMoment {
        agenda = List.copyOf(agenda);
    }

    /**
     * When it is to be.
     *
     * @throws Problem {@link CoachingProblems#TIME_INVALID}
     */
    PlannedTime time() {
        return PlannedTime.of(start, end);
    }
}
