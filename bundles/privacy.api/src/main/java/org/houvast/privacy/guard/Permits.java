package org.houvast.privacy.guard;

import java.util.UUID;
import org.houvast.commons.Problem;
import org.houvast.privacy.Action;
import org.houvast.privacy.Target;
import org.osgi.annotation.versioning.ProviderType;

/** What reading and changing have in common: asking for permission. */
@ProviderType
public interface Permits {
    /**
     * Goes on only when a relation of the actor carries the action and the module is on at the place. Writes down what the audit
     * line will say.
     *
     * @throws org.houvast.commons.Problem {@link org.houvast.privacy.PrivacyProblems#NOT_FOUND} when the actor may not even read it,
     *     {@link org.houvast.privacy.PrivacyProblems#NOT_ALLOWED} when it may, or the refusal of the module
     */
    void permit(Action action, Target target);

    /** the same for a record that was not found: refused like one that is not for this actor, in the same words */
    Problem notFound(Action action, String type, UUID id);
}
