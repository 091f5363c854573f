package org.houvast.observation;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Requests to observe. They end by themselves after their last day. Every method refuses what the actor's work with the child or group
 * does not carry; what is not there and what is not for the actor look the same.
 */
@ProviderType
public interface ObservationRequests {
    /**
     * Asks.
     *
     * @throws org.houvast.commons.Problem {@link ObservationProblems#PERIOD_INVALID}, {@link ObservationProblems#ASKED_INVALID},
     *     {@link org.houvast.privacy.PrivacyProblems#CHILD_LEFT}, {@link org.houvast.privacy.PrivacyProblems#GROUP_NEEDED},
     *     {@link org.houvast.privacy.PrivacyProblems#NAME_IN_TEXT}
     */
    ObservationRequest request(Actor actor, RequestObservation command);

    ObservationRequest get(Actor actor, ObservationRequestId id);

    /** the newest first */
    Page<ObservationRequest> list(Actor actor, RequestFilter filter, PageRequest page);

    /**
     * Ends it before its last day; what was observed blind is open from then.
     *
     * @throws org.houvast.commons.Problem {@link ObservationProblems#STATE}
     */
    ObservationRequest end(Actor actor, ObservationRequestId id, Revision revision, EndRequest command);

    /**
     * What both observers saw, beside each other.
     *
     * @throws org.houvast.commons.Problem {@link ObservationProblems#NOT_BOTH_FINAL}
     */
    SideBySide sideBySide(Actor actor, ObservationRequestId id);
}
