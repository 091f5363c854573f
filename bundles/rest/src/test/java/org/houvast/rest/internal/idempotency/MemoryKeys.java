package org.houvast.rest.internal.idempotency;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.persistence.IdempotencyKeys;
import org.jspecify.annotations.Nullable;

/** Remembers in memory what the database would. */
public final class MemoryKeys implements IdempotencyKeys {
    private final Map<String, Stored> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<Stored> find(String actor, String key) {
        return Optional.ofNullable(stored.get(actor + " " + key));
    }

    @Override
    public void store(EntityManager em, String actor, String key, Stored outcome) {
        put(actor, key, outcome);
    }

    public void put(String actor, String key, Stored outcome) {
        stored.put(actor + " " + key, outcome);
    }

    public static CurrentIdempotencyKeys holding(@Nullable IdempotencyKeys keys) {
        return new CurrentIdempotencyKeys(keys);
    }
}
