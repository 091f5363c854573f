package org.houvast.observation;

import java.time.Instant;
import java.util.UUID;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of observations.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param kind its form
 * @param subject whom it is about, as this reader may know
 * @param questionId the question that it helps to answer, null when none
 * @param observer who saw it
 * @param startedAt when it was
 * @param beginning the first 200 characters of its facts, null when there are none yet
 */
public record ObservationSummary(
        ObservationId id,
        Revision revision,
        ObservationState state,
        ObservationKind kind,
        Subject subject,
        @Nullable UUID questionId,
        StaffRef observer,
        Instant startedAt,
        @Nullable String beginning) {}
