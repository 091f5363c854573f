package org.houvast.persistence.internal;

import jakarta.persistence.EntityManager;
import org.houvast.persistence.EventOutbox;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.Rows;
import org.houvast.persistence.internal.events.EventIds;

/** Events into {@code houvast_outbox}. */
final class JdbcEventOutbox implements EventOutbox {
    private final WriteScopes writes;
    private final Runnable wake;

    JdbcEventOutbox(WriteScopes writes, Runnable wake) {
        this.writes = writes;
        this.wake = wake;
    }

    @Override
    public void add(EntityManager em, OutboxEvent event) {
        WriteScope scope = writes.current().orElseThrow(() -> new IllegalStateException("an event belongs to a write"));
        Rows.in(em)
                .change(
                        "insert into houvast_outbox (id, type, subject, ids, happened_at) values (?, ?, ?, ?, ?)",
                        p -> p.uuid(event.id())
                                .text(event.type())
                                .text(event.subject())
                                .json(EventIds.write(event.ids()))
                                .instant(event.at()));
        scope.afterCommit(wake);
    }
}
