package org.houvast.parents;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The log of contacts with parents. Every method refuses what the actor's work with the child does not carry; what is not there and
 * what is not for the actor look the same.
 */
@ProviderType
public interface ParentContacts {
    /**
     * Writes a contact down.
     *
     * @throws org.houvast.commons.Problem {@link ParentsProblems#CHILD_NEEDED}, {@link ParentsProblems#DATE_IN_FUTURE},
     *     {@link ParentsProblems#NOT_A_GUARDIAN}, {@link org.houvast.privacy.PrivacyProblems#CHILD_LEFT},
     *     {@link org.houvast.privacy.PrivacyProblems#GROUP_NEEDED}, and where a parent is named but the host cannot tell guardians
     *     {@link org.houvast.privacy.PrivacyProblems#CAPABILITY_MISSING}
     */
    ParentContact record(Actor actor, RecordContact command);

    ParentContact get(Actor actor, ParentContactId id);

    /** the newest recorded first */
    Page<ParentContact> list(Actor actor, ContactFilter filter, PageRequest page);
}
