package org.houvast.privacy;

import java.util.Optional;
import org.houvast.commons.Language;

/**
 * How a request reached us; goes to the audit, never into a decision about access, but for the second factor that opening a file in an
 * emergency may ask for.
 *
 * @param traceId 32 hexadecimal characters
 * @param client name of the client program as the host's identity provider knows it, or {@code shell}, {@code java}
 * @param clientAddress network address as the web server sees it, empty when there is none
 * @param language language for texts
 * @param key makes a repeated request the same request
 * @param secondFactor whether the person signed in with a second factor
 */
public record RequestFacts(
        String traceId,
        String client,
        String clientAddress,
        Language language,
        Optional<IdempotencyKey> key,
        SecondFactor secondFactor) {
    /** of somebody who did not sign in with a token that tells a second factor */
    public RequestFacts(
            String traceId, String client, String clientAddress, Language language, Optional<IdempotencyKey> key) {
        this(traceId, client, clientAddress, language, key, SecondFactor.NOT_SHOWN);
    }

    /** the same for a part of the request that has no answer of its own */
    public RequestFacts withoutKey() {
        return new RequestFacts(traceId, client, clientAddress, language, Optional.empty(), secondFactor);
    }

    /**
     * The caller's own key for a request.
     *
     * @param key text of the caller, 1 to 100 characters
     * @param bodyHash SHA-256 of method, path and body, hexadecimal
     */
    public record IdempotencyKey(String key, String bodyHash) {
        public IdempotencyKey {
            if (key.isEmpty() || key.length() > 100) {
                throw new IllegalArgumentException("an idempotency key has 1 to 100 characters");
            }
        }
    }
}
