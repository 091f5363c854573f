package org.houvast.observation;

import org.houvast.commons.ChildRef;
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
     *     {@link org.houvast.privacy.PrivacyProblems#GROUP_NEEDED}, {@link ObservationProblems#SUBJECT_INVALID},
     *     {@link ObservationProblems#TIME_INVALID}, {@link ObservationProblems#KIND_UNKNOWN},
     *     {@link ObservationProblems#ANSWERS_INVALID}; for a request {@link ObservationProblems#REQUEST_ENDED},
     *     {@link ObservationProblems#NOT_ASKED}, {@link ObservationProblems#OBSERVED_ALREADY}
     */
    Observation capture(Actor actor, CaptureObservation command);

    /** the observation; of several children in it those that the actor reaches */
    Observation get(Actor actor, ObservationId id);

    /** the view of one child: nothing in it shows that or which other children are in the observation */
    Observation get(Actor actor, ObservationId id, ChildRef child);

    /** newest first; other people's drafts are never in it */
    Page<ObservationSummary> list(Actor actor, ObservationFilter filter, PageRequest page);

    /**
     * Writes a draft anew, whole.
     *
     * @throws org.houvast.commons.Problem {@link ObservationProblems#STATE}, {@link ObservationProblems#TIME_INVALID},
     *     {@link ObservationProblems#ANSWERS_INVALID}
     */
    Observation revise(Actor actor, ObservationId id, Revision revision, ObservationText text);

    /**
     * Makes a draft final. Its facts must be there: the answers that its kind needs; where it needs none, the facts, or for ABC the
     * behaviour. Somebody from outside who observed a child by name needs the consent of those who decide, and a notice to the parents
     * beforehand; by alias neither.
     *
     * @throws org.houvast.commons.Problem {@link ObservationProblems#STATE}, {@link ObservationProblems#FACTS_MISSING},
     *     {@link ObservationProblems#CONSENT_NEEDED}, {@link ObservationProblems#NOTICE_NEEDED},
     *     {@link ObservationProblems#TOKEN_UNKNOWN}, {@link org.houvast.privacy.PrivacyProblems#NAME_IN_TEXT}
     */
    Observation finalise(Actor actor, ObservationId id, Revision revision);

    /**
     * Corrects a final observation, by its author or the manager; what stood there before is kept.
     *
     * @throws org.houvast.commons.Problem {@link ObservationProblems#STATE}, {@link ObservationProblems#FACTS_MISSING},
     *     {@link ObservationProblems#TIME_INVALID}, {@link ObservationProblems#ANSWERS_INVALID},
     *     {@link ObservationProblems#TOKEN_UNKNOWN}, {@link org.houvast.privacy.PrivacyProblems#NAME_IN_TEXT}
     */
    Observation amend(Actor actor, ObservationId id, Revision revision, AmendObservation command);

    /**
     * Takes a final observation back, by the manager: its content is sealed, a stub with the reason stays.
     *
     * @throws org.houvast.commons.Problem {@link ObservationProblems#STATE}
     */
    Observation retract(Actor actor, ObservationId id, Revision revision, RetractObservation command);

    /**
     * Prepares what one guardian will get to read of one child's part, by the child's mentor or the manager; staff then look at it and send it
     * as a share of {@code parents}. Nothing about adults is ever shared. A retraction withdraws every share at once.
     *
     * @throws org.houvast.commons.Problem {@link ObservationProblems#STATE}, {@link ObservationProblems#NOT_BOTH_FINAL}, and those of
     *     {@code org.houvast.parents.Shares#prepare}
     */
    Observation share(Actor actor, ObservationId id, Revision revision, ShareObservation command);
}
