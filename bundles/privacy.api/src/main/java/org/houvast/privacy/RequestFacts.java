package org.houvast.privacy;

import java.util.Optional;
import org.houvast.commons.Language;

/**
 * How a request reached us; goes to the audit, never into a decision about access.
 *
 * @param traceId 32 hexadecimal characters
 * @param client name of the client program as the host's identity provider knows it, or {@code shell}, {@code java}
 * @param clientAddress network address as the web server sees it, empty when there is none
 * @param language language for texts
 * @param key makes a repeated request the same request
 */
public record RequestFacts(
        String traceId, String client, String clientAddress, Language language, Optional<IdempotencyKey> key) {
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
