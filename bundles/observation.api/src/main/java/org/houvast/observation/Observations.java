package org.houvast.observation;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Observations. Every method refuses what the actor's work with the child or group does not carry; what is not there and what is
 * not for the actor look the same.
 */
@ProviderType
public interface Observations {
    /**
     * Begins a draft of the actor.
     *
     * <p>Without a question it is something new, and is refused where the module is stopping.
     *
     * @throws org.houvast.commons.Problem {@link org.houvast.privacy.PrivacyProblems#CHILD_LEFT},
     *     {@link org.houvast.privacy.PrivacyProblems#GROUP_NEEDED}, {@link ObservationProblems#TIME_INVALID}
     */
    Observation capture(Actor actor, CaptureObservation command);

    Observation get(Actor actor, ObservationId id);

    /** newest first; other people's drafts are never in it */
    Page<ObservationSummary> list(Actor actor, ObservationFilter filter, PageRequest page);

    /**
     * Writes a draft anew, whole.
     *
     * @throws org.houvast.commons.Problem {@link ObservationProblems#STATE}, {@link ObservationProblems#TIME_INVALID}
     */
    Observation revise(Actor actor, ObservationId id, Revision revision, ObservationText text);

    /**
     * Makes a draft final. Its facts must be there; for ABC the behaviour, which are its facts.
     *
     * @throws org.houvast.commons.Problem {@link ObservationProblems#STATE}, {@link ObservationProblems#FACTS_MISSING}
     */
    Observation finalise(Actor actor, ObservationId id, Revision revision);

    /**
     * Corrects a final observation, by its author or the manager; what stood there before is kept.
     *
     * @throws org.houvast.commons.Problem {@link ObservationProblems#STATE}, {@link ObservationProblems#FACTS_MISSING},
     *     {@link ObservationProblems#TIME_INVALID}
     */
    Observation amend(Actor actor, ObservationId id, Revision revision, AmendObservation command);
}
