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
 * An observation as its reader may see it. Of several children in it, those that the reader does not reach, or that a view of one child
 * leaves out, appear in no field; the tokens that named them read "another child".
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param kind code of its kind
 * @param kindVersion version of the kind that its answers follow
 * @param subject whom it is about: the one child of this view, an alias for a reader who may not know the child, or the group
 * @param children the children of this view; none when it is about a group
 * @param group the group that it was seen in
 * @param location the location and work form of that group
 * @param questionId the question that it helps to answer, null when none
 * @param requestId the request that it answers, null when none
 * @param observer who saw it
 * @param text what it says; nothing but its time once it is retracted
 * @param capturedAt when the draft was begun
 * @param finalisedAt when it became final, null for a draft
 * @param blindUntil until when at most only its observer reads it, because the other observer of the moment is not ready; null when
 *     it is open
 * @param amendments corrections, the oldest first; none once it is retracted
 * @param retraction that it was taken back, null when it was not
 * @param allowedActions what this reader may do with it now
 */
public record Observation(
        ObservationId id,
        Revision revision,
        ObservationState state,
        String kind,
        int kindVersion,
        Subject subject,
        List<ObservedChild> children,
        GroupRef group,
        Place location,
        @Nullable UUID questionId,
        @Nullable ObservationRequestId requestId,
        StaffRef observer,
        ObservationText text,
        Instant capturedAt,
        @Nullable Instant finalisedAt,
        @Nullable Instant blindUntil,
        List<Amendment> amendments,
        @Nullable Retraction retraction,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Observation {
        children = List.copyOf(children);
        amendments = List.copyOf(amendments);
        allowedActions = List.copyOf(allowedActions);
    }
}
