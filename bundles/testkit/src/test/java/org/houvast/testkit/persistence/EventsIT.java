package org.houvast.testkit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.testkit.Eventually.eventually;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.houvast.commons.Problem;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.PersistenceProblems;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@EveryDatabase
class EventsIT {
    private final TestDatabase database;
    private final String name;
    private Samples samples;

    EventsIT(TestDatabase database, TestInfo test) {
        this.database = database;
        this.samples = new Samples(database);
        this.name = test.getDisplayName();
    }

    private RecordingConsumer consumer(String... types) {
        return new RecordingConsumer(name, types);
    }

    @Test
    void comeSoonAndInOrder() {
        RecordingConsumer consumer = consumer();
        database.consume(consumer);
        List<OutboxEvent> events = IntStream.range(0, 30)
                .mapToObj(i -> samples.event("sample.Changed", "order"))
                .toList();
        long begin = System.nanoTime();
        events.forEach(samples::publish);
        long published = System.nanoTime();
        eventually(() -> assertThat(consumer.taken("order")).isEqualTo(events));
        System.out.printf(
                "%s: 30 events written in %d ms, all delivered %d ms later%n",
                database,
                Duration.ofNanos(published - begin).toMillis(),
                Duration.ofNanos(System.nanoTime() - published).toMillis());
        database.stopConsuming(consumer);
    }

    @Test
    void keepWhatTheyHold() {
        RecordingConsumer consumer = consumer("sample.Wanted");
        database.consume(consumer);
        OutboxEvent wanted = samples.event("sample.Wanted", "é\"\\ subject");
        samples.publish(samples.event("sample.Other", "s"), wanted, samples.event("sample.Other", "s"));
        eventually(() -> assertThat(consumer.taken()).containsExactly(wanted));
        database.stopConsuming(consumer);
    }

    @Test
    void doNotComeAfterARollback() {
        RecordingConsumer consumer = consumer();
        database.consume(consumer);
        OutboxEvent lost = samples.event("sample.Lost", "s");
        assertThatThrownBy(() -> samples.transactions().write(em -> {
                    database.outbox().add(em, lost);
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        OutboxEvent kept = samples.event("sample.Kept", "s");
        samples.publish(kept);
        eventually(() -> assertThat(consumer.taken()).containsExactly(kept));
        database.stopConsuming(consumer);
    }

    @Test
    void comeAgainUntilTheyAreTakenAndHoldUpOnlyTheirSubject() {
        OutboxEvent stubborn = samples.event("sample.Changed", "stubborn");
        OutboxEvent behind = samples.event("sample.Changed", "stubborn");
        OutboxEvent other = samples.event("sample.Changed", "other");
        CountDownLatch otherCame = new CountDownLatch(1);
        RecordingConsumer consumer = consumer();
        consumer.onEvent(event -> {
            if (event.equals(other)) {
                otherCame.countDown();
            } else if (event.equals(stubborn) && consumer.offered(stubborn) < 3) {
                throw new IllegalStateException("not yet");
            }
        });
        database.consume(consumer);
        samples.publish(stubborn, behind, other);
        eventually(() -> assertThat(consumer.taken()).containsExactly(other, stubborn, behind));
        assertThat(consumer.offered(stubborn)).isEqualTo(3);
        assertThat(otherCame.getCount()).isZero();
        database.stopConsuming(consumer);
    }

    @Test
    void areParkedAfterSomeTriesAndTriedAgainWithTheNextRegistration() {
        OutboxEvent poison = samples.event("sample.Changed", "poison");
        OutboxEvent behind = samples.event("sample.Changed", "poison");
        RecordingConsumer consumer = consumer();
        consumer.onEvent(event -> {
            if (event.equals(poison)) {
                throw new IllegalStateException("never");
            }
        });
        database.consume(consumer);
        samples.publish(poison, behind);
        eventually(() -> assertThat(consumer.taken()).containsExactly(behind));
        assertThat(consumer.offered(poison)).isEqualTo(4);
        eventually(() -> assertThat(samples.count("houvast_parked_event")).isEqualTo(1));
        database.stopConsuming(consumer);

        RecordingConsumer repaired = consumer();
        database.consume(repaired);
        eventually(() -> assertThat(repaired.taken()).containsExactly(poison));
        eventually(() -> assertThat(samples.count("houvast_parked_event")).isZero());
        database.stopConsuming(repaired);
    }

    @Test
    void areNotParkedWhileTheConsumerCannotWork() {
        OutboxEvent event = samples.event("sample.Changed", "s");
        RecordingConsumer consumer = consumer();
        consumer.onEvent(e -> {
            if (consumer.offered(event) < 7) {
                throw Problem.of(PersistenceProblems.DATABASE_UNAVAILABLE);
            }
        });
        database.consume(consumer);
        samples.publish(event);
        eventually(() -> assertThat(consumer.taken()).containsExactly(event));
        database.stopConsuming(consumer);
    }

    @Test
    void comeToANewConsumerFromItsRegistrationOnAndToAnOldOneFromWhereItWas() {
        samples.publish(samples.event("sample.Before", "s"));
        RecordingConsumer consumer = consumer();
        database.consume(consumer);
        OutboxEvent first = samples.event("sample.First", "s");
        samples.publish(first);
        eventually(() -> assertThat(consumer.taken()).containsExactly(first));
        database.stopConsuming(consumer);

        OutboxEvent away = samples.event("sample.WhileAway", "s");
        samples.publish(away);
        RecordingConsumer again = consumer();
        database.consume(again);
        eventually(() -> assertThat(again.taken()).containsExactly(away));
        database.stopConsuming(again);
    }

    @Test
    void areNotLostByARestart() {
        CountDownLatch reached = new CountDownLatch(1);
        RecordingConsumer consumer = consumer();
        OutboxEvent one = samples.event("sample.One", "a");
        OutboxEvent two = samples.event("sample.Two", "b");
        consumer.onEvent(event -> {
            reached.countDown();
            throw new IllegalStateException("the restart comes first");
        });
        database.consume(consumer);
        samples.publish(one, two);
        eventually(() -> assertThat(reached.getCount()).isZero());
        database.restart();
        samples = new Samples(database);
        RecordingConsumer after = consumer();
        database.consume(after);
        eventually(() -> assertThat(after.taken()).contains(one, two));
        database.stopConsuming(after);
    }

    @Test
    void comeLateWhenTheirTransactionEndsLate() throws Exception {
        RecordingConsumer consumer = consumer();
        database.consume(consumer);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        OutboxEvent late = samples.event("sample.Late", "late");
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> slow = thread.submit(() -> samples.transactions().<Boolean>write(em -> {
                database.outbox().add(em, late);
                written.countDown();
                return await(mayCommit);
            }));
            assertThat(await(written)).isTrue();
            OutboxEvent early = samples.event("sample.Early", "early");
            samples.publish(early);
            eventually(() -> assertThat(consumer.taken()).containsExactly(early));
            mayCommit.countDown();
            assertThat(slow.get()).isTrue();
            eventually(() -> assertThat(consumer.taken()).containsExactly(early, late));
        } finally {
            thread.shutdown();
        }
        database.stopConsuming(consumer);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void ofManyWritersAllComeInTheOrderOfTheirSubject() throws Exception {
        RecordingConsumer consumer = consumer();
        database.consume(consumer);
        int writers = 6;
        int each = 40;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Future<List<OutboxEvent>>> written = new ArrayList<>();
        try {
            for (int w = 0; w < writers; w++) {
                String subject = "writer-" + w;
                written.add(threads.submit(() -> {
                    List<OutboxEvent> mine = new ArrayList<>();
                    for (int i = 0; i < each; i++) {
                        OutboxEvent event = samples.event("sample.Changed", subject);
                        mine.add(event);
                        samples.publish(event);
                    }
                    return mine;
                }));
            }
            for (int w = 0; w < writers; w++) {
                List<OutboxEvent> mine = written.get(w).get();
                String subject = "writer-" + w;
                eventually(() -> assertThat(consumer.taken(subject)).isEqualTo(mine));
            }
        } finally {
            threads.shutdown();
        }
        assertThat(consumer.taken()).hasSize(writers * each);
        database.stopConsuming(consumer);
    }

    @Test
    void areKeptForAMonthAndLongerForWhoHasNotHadThem() {
        RecordingConsumer consumer = consumer();
        database.consume(consumer);
        OutboxEvent old = samples.event("sample.Old", "s");
        samples.publish(old);
        eventually(() -> assertThat(consumer.taken()).contains(old));
        database.stopConsuming(consumer);
        OutboxEvent waiting = samples.event("sample.Waiting", "s");
        samples.publish(waiting);
        String theseTwo = "houvast_outbox where id in ('" + old.id() + "', '" + waiting.id() + "')";

        database.clock().advance(Duration.ofDays(29));
        database.cleanUp();
        assertThat(samples.count(theseTwo)).isEqualTo(2);
        database.clock().advance(Duration.ofDays(2));
        database.cleanUp();
        assertThat(samples.count(theseTwo)).isGreaterThanOrEqualTo(1);
        database.consume(consumer);
        eventually(() -> assertThat(consumer.taken()).contains(waiting));
        database.stopConsuming(consumer);
    }

    @Test
    void comeOnceWhenTwoConsumersHaveOneName() {
        RecordingConsumer consumer = consumer();
        RecordingConsumer twin = consumer();
        database.consume(consumer);
        database.consume(twin);
        OutboxEvent event = samples.event("sample.Changed", "s");
        samples.publish(event);
        eventually(() -> assertThat(consumer.taken()).containsExactly(event));
        assertThat(twin.taken()).isEmpty();
        database.stopConsuming(twin);
        database.stopConsuming(consumer);
    }
}
