package org.houvast.parents;

import java.util.Optional;
import org.houvast.commons.Refusal;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.osgi.annotation.versioning.ProviderType;

/** Whether a record of another module may point to a contact with parents. Thread-safe. */
@ProviderType
public interface ContactReferences {
    /**
     * Why this record may not point to this contact, or nothing when it may: the contact is there, is about the same child, under any
     * of its keys, and the actor may read it. One SQL statement; leaves no audit line, for nothing of the contact is shown. To be asked
     * once the actor was permitted to change the record.
     *
     * @param record that is to point to it; one about no child may point to none
     * @return {@link ParentsProblems#CONTACT_UNKNOWN}, in the same words whatever is the reason
     */
    Optional<Refusal> refusal(Actor actor, ParentContactId contact, Target record);
}
