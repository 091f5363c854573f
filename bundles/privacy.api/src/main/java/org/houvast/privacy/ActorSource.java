package org.houvast.privacy;

import org.houvast.commons.PersonRef;
import org.osgi.annotation.versioning.ProviderType;

/** Turns a proven identity into an actor, by asking the host who that is now. */
@ProviderType
public interface ActorSource {
    /**
     * The actor behind a verified token.
     *
     * @param issuer who issued it
     * @param subject the value of the configured claim
     * @throws org.houvast.commons.Problem {@link PrivacyProblems#PERSON_UNKNOWN} or {@link PrivacyProblems#HOST_UNAVAILABLE}
     */
    Actor byToken(String issuer, String subject, RequestFacts facts);

    /** the actor for a person that the host or the shell has already identified; same problems */
    Actor byPerson(PersonRef person, RequestFacts facts);
}
