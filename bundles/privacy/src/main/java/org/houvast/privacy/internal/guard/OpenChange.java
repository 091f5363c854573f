package org.houvast.privacy.internal.guard;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.houvast.commons.HostKey;
import org.houvast.commons.Ids;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.persistence.EventOutbox;
import org.houvast.persistence.OutboxEvent;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.internal.audit.AuditScribe;

/** A change in progress, in its transaction. */
final class OpenChange extends OpenPermits implements Change {
    private final EntityManager entities;
    private final EventOutbox outbox;
    private final Clock clock;

    OpenChange(
            Actor actor,
            AccessPolicy policy,
            AuditScribe scribe,
            EntityManager entities,
            EventOutbox outbox,
            Clock clock) {
        super(actor, policy, scribe);
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public EntityManager entities() {
        return entities;
    }

    @Override
    public Instant at() {
        return actor.at();
    }

    @Override
    public void expect(long actual, Revision expected, Supplier<Object> current) {
        if (actual != expected.number()) {
            throw Problem.stale(PrivacyProblems.STALE, current.get());
        }
    }

    @Override
    public void onBehalfOf(HostKey principal) {
        actsFor(principal);
    }

    @Override
    public void emit(String type, UUID id, String subject, Map<String, String> ids) {
        Map<String, String> all = new HashMap<>(ids);
        all.put("id", id.toString());
        outbox.add(entities, new OutboxEvent(type, Ids.next(clock), subject, all, at()));
    }
}
