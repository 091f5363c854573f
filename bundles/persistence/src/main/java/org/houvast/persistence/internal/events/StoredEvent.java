package org.houvast.persistence.internal.events;

import org.houvast.persistence.OutboxEvent;

/** An event and its number in the outbox. */
record StoredEvent(long seq, OutboxEvent event) {}
