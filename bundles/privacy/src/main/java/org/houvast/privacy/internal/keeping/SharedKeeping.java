package org.houvast.privacy.internal.keeping;

import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeepingSource;
import org.osgi.service.component.annotations.Component;

/**
 * The tables that all modules share: ids and keys, never a text. Keys of requests go after 24 hours, events 30 days after everybody had
 * them.
 */
@Component
public final class SharedKeeping implements KeepingSource {
    @Override
    public Keeping keeping() {
        return Keeping.of("houvast")
                .technical("houvast_outbox")
                .ids("seq", "id", "subject", "ids")
                .codes("type")
                .times("happened_at")
                .technical("houvast_cursor")
                .codes("consumer")
                .numbers("position")
                .technical("houvast_parked_event")
                .codes("consumer")
                .ids("seq")
                .times("parked_at")
                .technical("houvast_idempotency_key")
                .persons("actor")
                .ids("request_key", "resource")
                .secrets("body_hash")
                .numbers("status", "revision")
                .times("stored_at")
                .technical("houvast_lease")
                .codes("name")
                .ids("node")
                .times("expires_at")
                .build();
    }
}
