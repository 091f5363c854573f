package org.houvast.privacy;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Holds: what may not be destroyed for now. They stop a destruction that was proposed or approved as well.
 *
 * <p>All methods throw the problems of {@link RetentionProblems} and {@link PrivacyProblems}.
 */
@ProviderType
public interface Holds {
    Hold place(Actor actor, PlaceHold command);

    Hold get(Actor actor, HoldId id);

    /** those that were placed here, newest first */
    Page<Hold> list(Actor actor, Place place, PageRequest page);

    Hold release(Actor actor, HoldId id, Revision revision);
}
