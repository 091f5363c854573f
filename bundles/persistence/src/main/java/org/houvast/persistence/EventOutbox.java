package org.houvast.persistence;

import jakarta.persistence.EntityManager;
import org.osgi.annotation.versioning.ProviderType;

/** Takes events in the transaction that causes them; they are delivered to every {@link EventConsumer} after its commit. */
@ProviderType
public interface EventOutbox {
    /**
     * Adds an event to the transaction.
     *
     * @param em of a running {@link Transactions#write}
     * @throws IllegalStateException outside a write
     */
    void add(EntityManager em, OutboxEvent event);
}
