package org.houvast.testkit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.persistence.IdempotencyKeys.Stored;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

@EveryDatabase
class IdempotencyKeysIT {
    private final TestDatabase database;
    private final Samples samples;

    IdempotencyKeysIT(TestDatabase database) {
        this.database = database;
        this.samples = new Samples(database);
    }

    private Stored store(String actor, String key) {
        Stored stored =
                new Stored("hash", 201, "/samples/1", 3, database.clock().instant());
        samples.transactions().write(em -> {
            database.idempotencyKeys().store(em, actor, key, stored);
            return null;
        });
        return stored;
    }

    @Test
    void remembersAKeyForEachActor() {
        Stored stored = store("noor", "each");
        assertThat(database.idempotencyKeys().find("noor", "each")).contains(stored);
        assertThat(database.idempotencyKeys().find("mia", "each")).isEmpty();
        store("mia", "each");
        assertThatThrownBy(() -> store("noor", "each")).isInstanceOf(DuplicateException.class);
    }

    @Test
    void forgetsAKeyAfterADay() {
        store("noor", "day");
        database.clock().advance(IdempotencyKeys.LIFE);
        assertThat(database.idempotencyKeys().find("noor", "day")).isPresent();
        database.clock().advance(Duration.ofSeconds(1));
        assertThat(database.idempotencyKeys().find("noor", "day")).isEmpty();
        assertThat(store("noor", "day").at()).isEqualTo(database.clock().instant());
    }

    @Test
    void removesOldKeysWhenCleaningUp() {
        store("noor", "old");
        database.clock().advance(IdempotencyKeys.LIFE.plusSeconds(1));
        store("noor", "new");
        database.cleanUp();
        assertThat(samples.count("houvast_idempotency_key where request_key in ('old', 'new')"))
                .isEqualTo(1);
    }
}
