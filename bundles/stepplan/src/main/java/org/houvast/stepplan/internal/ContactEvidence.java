package org.houvast.stepplan.internal;

import java.util.UUID;
import org.houvast.parents.ContactReferences;
import org.houvast.parents.ParentContactId;
import org.houvast.parents.ParentsProblems;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sees to it that a plan points only to contacts with the parents of its own child. */
@Component(service = ContactEvidence.class)
public final class ContactEvidence {
    private final ContactReferences contacts;

    @Activate
    public ContactEvidence(@Reference ContactReferences contacts) {
        this.contacts = contacts;
    }

    /**
     * To be asked once the actor was permitted to change the record.
     *
     * @param contact what somebody refers to, null when to none
     * @throws org.houvast.commons.Problem {@link ParentsProblems#CONTACT_UNKNOWN}
     */
    public void check(Actor actor, @Nullable UUID contact, Target record) {
        if (contact != null) {
            contacts.refusal(actor, new ParentContactId(contact), record).ifPresent(refusal -> {
                throw refusal.asProblem();
            });
        }
    }
}
