package org.houvast.coaching;

import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The contact person of each place (domain 1.1, A47), named by its manager or administrator, read by all who work there or come there as coach.
 * It ends by itself when the person does not work at the location any more.
 */
@ProviderType
public interface ContactPersons {
    /**
     * Names the contact person.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#PERSON_UNKNOWN} for somebody who does not work there
     */
    ContactPerson name(Actor actor, NameContactPerson command);

    /** of the actor's places, of one location or of all; the one named last first */
    Page<ContactPerson> list(Actor actor, @Nullable LocationRef location, PageRequest page);

    ContactPerson get(Actor actor, ContactPersonId id);

    /** the place has none any more */
    void end(Actor actor, ContactPersonId id, Revision revision);
}
