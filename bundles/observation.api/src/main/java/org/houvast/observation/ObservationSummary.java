package org.houvast.observation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of observations; of several children only those that the reader reaches, or the one that was asked for.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param kind code of its kind
 * @param subject whom it is about, as this reader may know
 * @param children the children of this view; none when it is about a group
 * @param questionId the question that it helps to answer, null when none
 * @param requestId the request that it answers, null when none
 * @param observer who saw it
 * @param startedAt when it was
 * @param beginning the first 200 characters of its facts, null when there are none yet or they are sealed
 */
public record ObservationSummary(
        ObservationId id,
        Revision revision,
        ObservationState state,
        String kind,
        Subject subject,
        List<ObservedChild> children,
        @Nullable UUID questionId,
        @Nullable ObservationRequestId requestId,
        StaffRef observer,
        Instant startedAt,
        @Nullable String beginning) {
    public ObservationSummary {
        children = List.copyOf(children);
    }
}
