package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;

/**
 * How one person trusts the other side. Only that person reads it; both sides see averages from five people a side.
 *
 * @param id its id
 * @param revision always 1: an answer is not changed
 * @param owner whose
 * @param side for which side
 * @param location location and work form of the group
 * @param assignmentId about which assignment
 * @param scores every item once
 * @param answeredAt when
 * @param allowedActions none: nothing can be done with it
 */
public record TrustPulse(
        TrustPulseId id,
        Revision revision,
        StaffRef owner,
        Side side,
        Place location,
        AssignmentId assignmentId,
        List<TrustScore> scores,
        Instant answeredAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public TrustPulse {
        scores = List.copyOf(scores);
        allowedActions = List.copyOf(allowedActions);
    }
}
