package org.houvast.stepplan;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Handovers to a school or to after-school care, from the choice of a minimal set to its end: the side that hands over. The receiver uses
 * {@link ReceivedHandovers}; parents get the set by {@link org.houvast.parents.Shares}, as a record of the type {@code handover}.
 *
 * <p>A set holds the documents that parents can get of records ({@link org.houvast.parents.ShareableSource}), and only of records that
 * every holder of custody could get. Nothing goes out without the consent of that day; consent that is refused, withdrawn or disputed
 * stops the handover by itself and leaves a set that a person has to destroy. A move that the state does not have is refused with
 * {@link HandoverProblems#STATE}; what is not there and what is not for the actor look the same.
 */
@ProviderType
public interface Handovers {
    /**
     * Begins a draft.
     *
     * @throws org.houvast.commons.Problem {@link HandoverProblems#RECEIVER}, {@link HandoverProblems#ITEM},
     *     {@link org.houvast.parents.ParentsProblems#NO_CUSTODY}, {@link org.houvast.privacy.PrivacyProblems#NAME_IN_TEXT},
     *     {@link org.houvast.privacy.PrivacyProblems#CHILD_LEFT}
     */
    Handover create(Actor actor, CreateHandover command);

    Handover get(Actor actor, HandoverId id);

    /** newest first */
    Page<HandoverSummary> list(Actor actor, HandoverFilter filter, PageRequest page);

    /** chooses anew; what parents got to see of the earlier set is withdrawn; throws like {@link #create} */
    Handover revise(Actor actor, HandoverId id, Revision revision, ReviseHandover command);

    /**
     * Freezes the set, so that parents can see it.
     *
     * @throws org.houvast.commons.Problem {@link HandoverProblems#CONSENT} when no consent was asked for a purpose, and
     *     {@link HandoverProblems#OUTDATED} when a record says something else than was chosen
     */
    Handover submit(Actor actor, HandoverId id, Revision revision, SubmitHandover command);

    /**
     * Sends it.
     *
     * @throws org.houvast.commons.Problem {@link HandoverProblems#CONSENT} without active consent, {@link HandoverProblems#NOT_SHOWN} while
     *     no parent can read the set, {@link HandoverProblems#OUTDATED}, {@link HandoverProblems#CHANNEL}
     */
    Handover send(Actor actor, HandoverId id, Revision revision, SendHandover command);

    /** notes that a receiver outside of this system has it; @throws org.houvast.commons.Problem {@link HandoverProblems#RECEIVED_THERE} */
    Handover receive(Actor actor, HandoverId id, Revision revision);

    /** writes down a talk; @throws org.houvast.commons.Problem {@link StepPlanProblems#DATE_INVALID} */
    Handover talk(Actor actor, HandoverId id, Revision revision, RecordTalk command);

    Handover complete(Actor actor, HandoverId id, Revision revision);

    /** makes the set go, here and in what parents could read of it; that there was a handover stays */
    Handover destroy(Actor actor, HandoverId id, Revision revision);
}
