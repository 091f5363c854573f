package org.houvast.host.spi;

import java.util.Optional;
import org.houvast.commons.PersonRef;
import org.osgi.annotation.versioning.ConsumerType;

/** Who can sign in. Asked with every request, so that a change in the host works at once. */
@ConsumerType
public interface PersonDirectory {
    /**
     * The person behind a token.
     *
     * @param issuer who issued the token, as it stands in {@code iss}
     * @param subject the value of the configured claim, {@code sub} by default
     * @return the person, or nothing when unknown or no longer allowed in
     */
    Optional<PersonRecord> byToken(String issuer, String subject);

    /** the person with this key */
    Optional<PersonRecord> find(PersonRef ref);
}
