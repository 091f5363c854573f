package org.houvast.privacy;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Requests of guardians who are signed in: the same requests as those that {@link DataRequests} handles, by the same rules of who may ask. What
 * is not one's own, or about a child of whom one has no custody now, is not there. All methods throw the problems of {@link
 * DataRequestProblems} and {@link PrivacyProblems}.
 */
@ProviderType
public interface OwnDataRequests {
    /**
     * Asks. Who is signed in by the host is identified by that ({@link IdentityCheck#SIGNED_IN}), so the request begins as IDENTIFIED; whether
     * this guardian may ask is asked now, and again when it is answered.
     */
    OwnDataRequest ask(Actor actor, AskForOwnData command);

    OwnDataRequest get(Actor actor, DataRequestId id);

    /** the actor's own, newest first */
    Page<OwnDataRequest> list(Actor actor, PageRequest page);

    /** takes it back */
    OwnDataRequest withdraw(Actor actor, DataRequestId id, Revision revision, WithdrawDataRequest command);

    /** what the asker gets; there for three months after the answer */
    DataPackage open(Actor actor, DataRequestId id);
}
