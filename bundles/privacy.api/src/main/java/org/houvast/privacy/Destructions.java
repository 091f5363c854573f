package org.houvast.privacy;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Destruction by two persons. What was chosen is looked at again when it goes: what is held or not past its term by then stays and is
 * counted.
 *
 * <p>All methods throw the problems of {@link RetentionProblems} and {@link PrivacyProblems}.
 */
@ProviderType
public interface Destructions {
    /** at most so many records in one */
    int MOST = 500;

    Destruction propose(Actor actor, ProposeDestruction command);

    Destruction get(Actor actor, DestructionId id);

    /** those of a place, newest first */
    Page<Destruction> list(Actor actor, Place place, PageRequest page);

    /** never by the person who proposed it */
    Destruction approve(Actor actor, DestructionId id, Revision revision, ApproveDestruction command);

    /**
     * Destroys in parts, each whole or not at all, and then ends with the proof. One that was interrupted goes on where it was when it is
     * asked again.
     */
    Destruction carryOut(Actor actor, DestructionId id, Revision revision);

    Destruction cancel(Actor actor, DestructionId id, Revision revision);
}
