package org.houvast.persistence.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.persistence.Rows;

/** Idempotency keys in {@code houvast_idempotency_key}. */
final class JdbcIdempotencyKeys implements IdempotencyKeys {
    private final Rows rows;
    private final Clock clock;

    JdbcIdempotencyKeys(Database database, Clock clock) {
        this.rows = Rows.on(database.forModules());
        this.clock = clock;
    }

    @Override
    public Optional<Stored> find(String actor, String key) {
        Optional<Stored> stored = rows.first(
                "select body_hash, status, resource, revision, stored_at from houvast_idempotency_key"
                        + " where actor = ? and request_key = ?",
                p -> p.text(actor).text(key),
                row -> new Stored(row.text(1), row.integer(2), row.text(3), row.number(4), row.instant(5)));
        if (stored.isPresent() && stored.get().at().isBefore(oldest())) {
            forget(actor, key);
            return Optional.empty();
        }
        return stored;
    }

    @Override
    public void store(EntityManager em, String actor, String key, Stored outcome) {
        Rows.in(em)
                .change(
                        "insert into houvast_idempotency_key"
                                + " (actor, request_key, body_hash, status, resource, revision, stored_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        p -> p.text(actor)
                                .text(key)
                                .text(outcome.bodyHash())
                                .number(outcome.status())
                                .text(outcome.resource())
                                .number(outcome.revision())
                                .instant(outcome.at()));
    }

    private void forget(String actor, String key) {
        rows.change(
                "delete from houvast_idempotency_key where actor = ? and request_key = ? and stored_at < ?",
                p -> p.text(actor).text(key).instant(oldest()));
    }

    private Instant oldest() {
        return clock.instant().minus(LIFE);
    }
}
