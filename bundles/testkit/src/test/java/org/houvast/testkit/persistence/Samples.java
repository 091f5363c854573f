package org.houvast.testkit.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.houvast.commons.Ids;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;

/** The module {@code sample} of a test database. */
final class Samples {
    static final Instant AT = Instant.parse("2026-03-02T08:00:00.123456Z");

    private final TestDatabase database;
    private final Transactions transactions;

    Samples(TestDatabase database) {
        this.database = database;
        this.transactions = database.transactions("sample", Sample.class);
    }

    Transactions transactions() {
        return transactions;
    }

    UUID newId() {
        return Ids.next(database.clock());
    }

    /** writes a sample; returns its id */
    UUID add(String subject, @Nullable String label, Instant at) {
        UUID id = newId();
        transactions.write(em -> {
            em.persist(new Sample(id, subject, label, at));
            return null;
        });
        return id;
    }

    UUID add() {
        return add("subject", null, AT);
    }

    Sample read(UUID id) {
        return find(id).orElseThrow();
    }

    Optional<Sample> find(UUID id) {
        return transactions.read(em -> Optional.ofNullable(em.find(Sample.class, id)));
    }

    OutboxEvent event(String type, String subject) {
        return new OutboxEvent(
                type,
                newId(),
                subject,
                Map.of("sample", subject),
                database.clock().instant());
    }

    /** writes these events in one transaction */
    void publish(OutboxEvent... events) {
        transactions.write(em -> {
            for (OutboxEvent event : events) {
                database.outbox().add(em, event);
            }
            return null;
        });
    }

    long count(String table) {
        return Rows.on(database.dataSource())
                .first("select count(*) from " + table, Rows.Binder.NONE, row -> row.number(1))
                .orElseThrow();
    }
}
