package org.houvast.persistence;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Listens to events; registered as a service, it may come and go.
 *
 * <p>Each event is delivered at least once, so a consumer knows an event again by its id or does what may be done twice. Events of
 * one subject come in the order in which they were written. A consumer gets what was written since it was registered for the
 * first time, also what was written while it was away.
 *
 * <p>One thread calls a consumer, on one node of the installation. It is no thread of a transaction: the consumer opens its
 * own.
 */
@ConsumerType
public interface EventConsumer {
    /** the name under which its position is kept, {@code coaching.question-explorer}; never changes; 1 to 100 characters */
    String name();

    /** the types that it wants; empty means all */
    Set<String> types();

    /**
     * Takes an event over. An exception means "again later": the event and those of the same subject behind it are tried again with
     * growing pauses, other subjects go on. After eight tries (about half a minute) the event is parked with an error in the
     * log, and its subject goes on without it; parked events are tried again when the consumer is registered the next time. A
     * {@link org.houvast.commons.Problem} of the category UNAVAILABLE never parks an event.
     */
    void accept(OutboxEvent event);
}
