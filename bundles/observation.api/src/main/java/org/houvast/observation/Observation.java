package org.houvast.observation;

import java.time.Instant;
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
 * An observation as its reader may see it.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param kind its form
 * @param subject whom it is about; an alias for a reader who may not know the child
 * @param group the group that it was seen in
 * @param location the location and work form of that group
 * @param questionId the question that it helps to answer, null when none
 * @param observer who saw it
 * @param text what it says
 * @param capturedAt when the draft was begun
 * @param finalisedAt when it became final, null for a draft
 * @param amendments corrections, the oldest first
 * @param allowedActions what this reader may do with it now
 */
public record Observation(
        ObservationId id,
        Revision revision,
        ObservationState state,
        ObservationKind kind,
        Subject subject,
        GroupRef group,
        Place location,
        @Nullable UUID questionId,
        StaffRef observer,
        ObservationText text,
        Instant capturedAt,
        @Nullable Instant finalisedAt,
        List<Amendment> amendments,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Observation {
        amendments = List.copyOf(amendments);
        allowedActions = List.copyOf(allowedActions);
    }
}
