package org.houvast.testkit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.houvast.persistence.DatabaseException;
import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.IdempotencyKeys.Stored;
import org.houvast.persistence.Json;
import org.houvast.persistence.Rows;
import org.houvast.persistence.StaleRevisionException;
import org.houvast.persistence.Transactions;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@EveryDatabase
class TransactionsIT {
    private final TestDatabase database;
    private final Samples samples;
    private final Transactions transactions;

    TransactionsIT(TestDatabase database) {
        this.database = database;
        this.samples = new Samples(database);
        this.transactions = samples.transactions();
    }

    @Test
    void keepsWhatAnEntityHolds() {
        UUID id = samples.add();
        byte[] picture = "picture".getBytes(StandardCharsets.UTF_8);
        transactions.write(em -> {
            Sample sample = em.find(Sample.class, id);
            sample.answer(new Json("{\"a\": [1, \"é\"]}"), picture);
            sample.addPart(samples.newId());
            sample.addPart(samples.newId());
            sample.close();
            return null;
        });
        Sample read = samples.read(id);
        assertThat(read.at()).isEqualTo(Samples.AT);
        assertThat(read.answers())
                .extracting(json -> json.text().replace(" ", ""))
                .isEqualTo("{\"a\":[1,\"é\"]}");
        assertThat(read.picture()).isEqualTo(picture);
        assertThat(read.state()).isEqualTo(Sample.State.CLOSED);
        assertThat(read.revision()).isEqualTo(2);
        assertThat(read.subject()).isEqualTo("subject");
        assertThat(read.label()).isNull();
        assertThat(read.amount()).isEqualTo(2);
        assertThat(transactions.<Integer>read(em -> em.find(Sample.class, id).parts()))
                .isEqualTo(2);
    }

    @Test
    void keepsNullsAndWhatTakesTheirPlace() {
        UUID id = samples.add();
        assertThat(samples.read(id).seen()).containsOnlyNulls();
        LocalDate day = LocalDate.of(2026, 3, 29);
        transactions.write(em -> {
            em.find(Sample.class, id).see(id, day, Samples.AT);
            return null;
        });
        assertThat(samples.read(id).seen()).containsExactly(id, day, Samples.AT);
    }

    @Test
    void keepsNothingWhenTheWorkThrows() {
        UUID id = samples.newId();
        IllegalArgumentException reason = new IllegalArgumentException("no");
        assertThatThrownBy(() -> transactions.write(em -> {
                    em.persist(new Sample(id, "subject", null, Samples.AT));
                    em.flush();
                    throw reason;
                }))
                .isSameAs(reason);
        assertThat(samples.find(id)).isEmpty();
    }

    @Test
    void keepsNothingThatIsChangedInARead() {
        UUID id = samples.add();
        transactions.read(em -> {
            em.find(Sample.class, id).close();
            return null;
        });
        assertThat(samples.read(id).state()).isEqualTo(Sample.State.OPEN);
    }

    @Test
    void refusesAWriteInsideAWrite() {
        assertThatThrownBy(() -> transactions.write(em -> transactions.write(inner -> null)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(transactions.<String>write(em -> "the next one works")).isNotEmpty();
    }

    @Test
    void refusesAnEventOutsideAWrite() {
        assertThatThrownBy(() -> transactions.read(em -> {
                    database.outbox().add(em, samples.event("sample.Read", "s"));
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.read(Rows::in)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAStaleRevisionAtTheCommit() {
        UUID id = samples.add();
        assertThatThrownBy(() -> transactions.write(em -> {
                    em.find(Sample.class, id).close();
                    changeMeanwhile(id);
                    return null;
                }))
                .isInstanceOf(StaleRevisionException.class);
        assertThat(samples.read(id).revision()).isEqualTo(2);
    }

    @Test
    void refusesAStaleRevisionAtTheFlush() {
        UUID id = samples.add();
        assertThatThrownBy(() -> transactions.write(em -> {
                    em.find(Sample.class, id).close();
                    changeMeanwhile(id);
                    em.flush();
                    return null;
                }))
                .isInstanceOf(StaleRevisionException.class);
    }

    private void changeMeanwhile(UUID id) {
        Runnable change = () -> Rows.on(database.dataSource())
                .change("update sample set revision = revision + 1 where id = ?", p -> p.uuid(id));
        CompletableFuture.runAsync(change).join();
    }

    @Test
    void namesTheConstraintOfADuplicate() {
        samples.add("subject", "one", Samples.AT);
        assertThatThrownBy(() -> samples.add("subject", "one", Samples.AT))
                .asInstanceOf(type(DuplicateException.class))
                .matches(e -> e.violates("SAMPLE_LABEL"));
        UUID id = samples.add();
        String copy = "insert into sample (id, revision, subject, state, at) values (?, 1, 's', 'OPEN', ?)";
        assertThatThrownBy(() -> Rows.on(database.dataSource())
                        .change(copy, p -> p.uuid(id).instant(Samples.AT)))
                .isInstanceOf(DuplicateException.class);
    }

    @Test
    void tellsNoValuesOfARowInAnError() {
        String secret = "Samira houdt niet van drukte";
        for (Throwable thrown :
                List.of(catchThrowable(() -> samples.add("subject", secret, Samples.AT)), catchThrowable(() -> Rows.on(
                                database.dataSource())
                        .change("insert into sample_part (id) values (?)", p -> p.text(secret))))) {
            assertThat(thrown).isInstanceOf(DatabaseException.class);
            assertThat(thrown.toString()).doesNotContain("Samira");
            assertThat(thrown).hasNoCause();
            assertThat(thrown.getSuppressed()).isEmpty();
        }
    }

    @Test
    void keepsRowEventAndIdempotencyKeyTogether() {
        UUID id = samples.newId();
        long events = samples.count("houvast_outbox");
        assertThatThrownBy(() -> writeAll(id, "key-1", "label-1", true)).isInstanceOf(IllegalStateException.class);
        assertThat(samples.find(id)).isEmpty();
        assertThat(samples.count("houvast_outbox")).isEqualTo(events);
        assertThat(database.idempotencyKeys().find("noor", "key-1")).isEmpty();

        writeAll(id, "key-1", "label-1", false);
        assertThat(samples.find(id)).isPresent();
        assertThat(samples.count("houvast_outbox")).isEqualTo(events + 1);
        assertThat(database.idempotencyKeys().find("noor", "key-1")).isPresent();

        UUID second = samples.newId();
        assertThatThrownBy(() -> writeAll(second, "key-1", "label-2", false)).isInstanceOf(DuplicateException.class);
        assertThat(samples.find(second)).isEmpty();
        assertThatThrownBy(() -> writeAll(second, "key-2", "label-1", false)).isInstanceOf(DuplicateException.class);
        assertThat(samples.count("houvast_outbox")).isEqualTo(events + 1);
        assertThat(database.idempotencyKeys().find("noor", "key-2")).isEmpty();
    }

    private void writeAll(UUID id, String key, String label, boolean fail) {
        transactions.write(em -> {
            em.persist(new Sample(id, "subject", label, Samples.AT));
            database.outbox().add(em, samples.event("sample.Added", id.toString()));
            database.idempotencyKeys().store(em, "noor", key, new Stored("hash", 201, "/samples/" + id, 1, Samples.AT));
            if (fail) {
                throw new IllegalStateException("after everything");
            }
            return null;
        });
    }

    @Test
    @Timeout(20)
    void takesOneConnectionPerWrite() throws Exception {
        UUID id = samples.add();
        int writers = 8;
        CyclicBarrier all = new CyclicBarrier(writers);
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<Integer>> written = IntStream.range(0, writers)
                    .mapToObj(i -> threads.submit(() -> transactions.<Integer>write(em -> {
                        await(all);
                        em.find(Sample.class, id);
                        em.persist(new Sample(samples.newId(), "subject", null, Samples.AT));
                        em.flush();
                        return Rows.in(em)
                                .first("select amount from sample where id = ?", p -> p.uuid(id), r -> r.integer(1))
                                .orElseThrow();
                    })))
                    .toList();
            for (Future<Integer> one : written) {
                assertThat(one.get()).isZero();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void looksThingsUpOnTheConnectionOfTheWrite() {
        UUID id = samples.newId();
        long found = transactions.<Long>write(em -> {
            em.persist(new Sample(id, "subject", null, Samples.AT));
            em.flush();
            assertThat(transactions.<Boolean>read(other -> other.find(Sample.class, id) != null))
                    .isTrue();
            return Rows.on(database.dataSource())
                    .first("select count(*) from sample where id = ?", p -> p.uuid(id), r -> r.number(1))
                    .orElseThrow();
        });
        assertThat(found).isEqualTo(1);
        assertThat(samples.find(id)).isPresent();
    }

    @Test
    void leavesTheEndOfTheWriteToTheWrite() {
        assertThatThrownBy(() -> transactions.write(em -> {
                    Rows.in(em).change("delete from sample where id = ?", p -> p.uuid(samples.newId()));
                    try (Connection joined = database.dataSource().getConnection()) {
                        joined.commit();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("belongs to a write");
    }

    @Test
    @Timeout(20)
    void holdsNoConnectionBeforeItsFirstStatement() throws Exception {
        int writers = 20;
        CyclicBarrier all = new CyclicBarrier(writers);
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<UUID>> written = IntStream.range(0, writers)
                    .mapToObj(i -> threads.submit(() -> transactions.<UUID>write(em -> {
                        // more of them than connections: each has begun, none holds one
                        await(all);
                        UUID id = samples.newId();
                        em.persist(new Sample(id, "subject", null, Samples.AT));
                        return id;
                    })))
                    .toList();
            for (Future<UUID> one : written) {
                assertThat(samples.find(one.get())).isPresent();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void countsStatements() {
        UUID id = samples.add();
        long before = database.statementCount().total();
        samples.read(id);
        assertThat(database.statementCount().total() - before).isEqualTo(1);
        samples.count("sample");
        assertThat(database.statementCount().total() - before).isEqualTo(2);
        transactions.write(em -> {
            em.find(Sample.class, id).close();
            return null;
        });
        assertThat(database.statementCount().total() - before).isEqualTo(4);
    }

    @Test
    void givesTheConnectionOfTheTransaction() {
        assertThat(transactions.<Boolean>write(em -> em.unwrap(Connection.class) != null))
                .isTrue();
    }
}
