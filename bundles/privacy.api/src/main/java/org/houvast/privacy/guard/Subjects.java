package org.houvast.privacy.guard;

import java.util.Optional;
import java.util.UUID;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Finds out, for a record that is about to be made, where its child or group is today and who is responsible. */
@ProviderType
public interface Subjects {
    /**
     * What the access policy needs to know of the new record.
     *
     * @param target the record to be; ask for permission with it
     * @param refusal why nothing may be written all the same: {@link org.houvast.privacy.PrivacyProblems#CHILD_LEFT},
     *     {@link org.houvast.privacy.PrivacyProblems#GROUP_NEEDED}; act on it only after permission, so that nothing is told to
     *     somebody who may not know
     */
    record Resolved(Target target, Optional<Refusal> refusal) {}

    /**
     * Looks the subject up in the host's records.
     *
     * @param type kind of record
     * @param subject a child by key, a child by the alias of the case, or a group
     * @param group the child's group that is meant, or null when the child is in one group of the actor only
     * @param caseId the question that the record belongs to, or null; needed for an alias
     * @throws org.houvast.commons.Problem {@link org.houvast.privacy.PrivacyProblems#NOT_FOUND} if there is no such child or group
     */
    Resolved resolve(Actor actor, String type, Subject subject, @Nullable GroupRef group, @Nullable UUID caseId);
}
