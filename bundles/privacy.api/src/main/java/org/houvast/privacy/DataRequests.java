package org.houvast.privacy;

import java.util.List;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.guard.Reading;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Requests of persons about own data, from the day they come in to the answer (domain 4.2; General Data Protection Regulation, chapter
 * III; to be confirmed by the data protection officer of the organisation).
 *
 * <p>The data protection officer of the controller handles them and reads only what a request collected. The manager of the location may
 * register one and sees its state and its days. Nobody handles a request about an own child or about oneself. All methods throw the
 * problems of {@link DataRequestProblems} and {@link PrivacyProblems}.
 */
@ProviderType
public interface DataRequests {
    /** writes it down; the month runs from the day on which it came */
    DataRequest register(Actor actor, RegisterDataRequest command);

    DataRequest get(Actor actor, DataRequestId id);

    /** newest first */
    Page<DataRequest> list(Actor actor, DataRequestFilter filter, PageRequest page);

    /**
     * Says that the asker is who it seems to be. About a child below 16 a holder of custody may ask, from 12 on the child, unless
     * information is kept from this guardian; what the host does not know counts as no.
     */
    DataRequest identify(Actor actor, DataRequestId id, Revision revision, IdentifyAsker command);

    /** takes two months more, once, within the first month */
    DataRequest extend(Actor actor, DataRequestId id, Revision revision, ExtendDataRequest command);

    /** looks up what every module keeps about the person; doing it again begins the looking through anew */
    DataRequest collect(Actor actor, DataRequestId id, Revision revision);

    /** what was collected, in the order of its making; for the data protection officer, while the request is open */
    Page<CollectedItem> items(Actor actor, DataRequestId id, PageRequest page);

    /** decides about items; reviewed as soon as none is undecided */
    DataRequest review(Actor actor, DataRequestId id, Revision revision, ReviewItems command);

    /**
     * Freezes the package of an access or portability request, or says that the other kinds were done. A restriction of processing begins
     * with its answer; it is granted for a child only.
     */
    DataRequest answer(Actor actor, DataRequestId id, Revision revision, AnswerDataRequest command);

    /**
     * Refuses. {@code NOT_IDENTIFIED} and {@code EXCESSIVE} go with every kind, {@code RIGHTS_OF_OTHERS} with access and portability,
     * {@code CORRECT_AS_WRITTEN} with rectification, {@code LEGAL_DUTY} and {@code LEGAL_CLAIM} with erasure, {@code NO_REASON_TO_RESTRICT}
     * with restriction.
     */
    DataRequest refuse(Actor actor, DataRequestId id, Revision revision, RefuseDataRequest command);

    /** the asker takes it back */
    DataRequest withdraw(Actor actor, DataRequestId id, Revision revision, WithdrawDataRequest command);

    /** what the asker gets; there for three months after the answer, then destroyed */
    DataPackage open(Actor actor, DataRequestId id);

    /**
     * Open requests that the actor handles, the soonest due first; one SQL statement.
     *
     * @param reading binds the scope and takes the audit line
     * @param limit at most so many
     */
    List<WaitingDataRequest> waiting(Actor actor, Reading reading, int limit);
}
