package org.houvast.privacy;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Restrictions of processing. Each begins with the answer of a request ({@link DataRequests#answer}). While one lasts, the guard closes
 * everything that the organisation keeps about the child; whoever would have read it is told {@link
 * PrivacyProblems#PROCESSING_RESTRICTED}. Beginning and end hold at once at this node, and within two seconds at every other.
 *
 * <p>The data protection officer and the manager of the location read them, the officer lifts. All methods throw the problems of {@link
 * RestrictionProblems} and {@link PrivacyProblems}.
 */
@ProviderType
public interface Restrictions {
    Restriction get(Actor actor, RestrictionId id);

    /** newest first */
    Page<Restriction> list(Actor actor, RestrictionFilter filter, PageRequest page);

    /** ends it, after the asker was told; the records are open again unless another restriction lasts */
    Restriction lift(Actor actor, RestrictionId id, Revision revision, LiftRestriction command);
}
