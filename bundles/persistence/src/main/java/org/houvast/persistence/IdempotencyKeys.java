package org.houvast.persistence;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What became of a request that had an idempotency key. The record is written in the transaction of the request, so either
 * both are there or none; it never holds a body. Records live for 24 hours and are then removed.
 */
@ProviderType
public interface IdempotencyKeys {
    /** How long a key is remembered. */
    Duration LIFE = Duration.ofHours(24);

    /**
     * The outcome of a request.
     *
     * @param bodyHash hash of method, path and body, 1 to 100 characters: the same key with another one is a mistake of the client
     * @param status the HTTP status that was answered
     * @param resource path of the record that was made or changed, empty when there is none; at most 500 characters
     * @param revision its revision then, 0 when it has none
     * @param at when it happened
     */
    record Stored(String bodyHash, int status, String resource, long revision, Instant at) {}

    /**
     * The outcome of an earlier request with this key, if it is not older than {@link #LIFE}.
     *
     * @param actor key of the person who asks; keys of different persons are different; at most 200 characters
     * @param key as the client sent it; at most 200 characters
     */
    Optional<Stored> find(String actor, String key);

    /**
     * Adds the outcome to the transaction.
     *
     * @throws DuplicateException if another request with this key was faster; the transaction is then rolled back
     * @throws IllegalStateException outside a write
     */
    void store(EntityManager em, String actor, String key, Stored outcome);
}
