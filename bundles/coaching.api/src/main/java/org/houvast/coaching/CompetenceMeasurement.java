package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * How somebody of staff, or a coach, sees their own work. Nobody else reads it unless it is shared; a team is shown from five people.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param owner whose
 * @param location location and work form where it was made
 * @param role as whom
 * @param phase begin or end
 * @param profileVersion version of the profile that its items belong to
 * @param begin the measurement that an END is compared with, null for a BEGIN
 * @param scores the scores
 * @param begunAt when it was begun
 * @param finalisedAt when it was finalised, null until then
 * @param sharedWith who may read it; somebody else than the owner sees themselves only
 * @param allowedActions what this reader may do with it now
 */
public record CompetenceMeasurement(
        MeasurementId id,
        Revision revision,
        MeasurementState state,
        StaffRef owner,
        Place location,
        Side role,
        MeasurementPhase phase,
        int profileVersion,
        @Nullable MeasurementId begin,
        List<ItemScore> scores,
        Instant begunAt,
        @Nullable Instant finalisedAt,
        List<SharedWith> sharedWith,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public CompetenceMeasurement {
        scores = List.copyOf(scores);
        sharedWith = List.copyOf(sharedWith);
        allowedActions = List.copyOf(allowedActions);
    }
}
