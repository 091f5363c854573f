package org.houvast.testkit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testkit.Eventually.eventually;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.houvast.persistence.Leases;
import org.houvast.testkit.TestDatabase;
import org.houvast.testkit.TestDatabase.Product;
import org.junit.jupiter.api.Test;

class LeasesIT {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void goesToOneNodeUntilItIsGivenBack() {
        try (TestDatabase one = TestDatabase.fresh(Product.POSTGRESQL);
                TestDatabase two = one.secondNode()) {
            assertThat(one.leases().acquire("job", LONG)).isTrue();
            assertThat(one.leases().acquire("job", LONG)).as("renewed").isTrue();
            assertThat(two.leases().acquire("job", LONG)).isFalse();
            assertThat(two.leases().acquire("other job", LONG)).isTrue();
            two.leases().release("job");
            assertThat(two.leases().acquire("job", LONG)).as("not its to give").isFalse();
            one.leases().release("job");
            assertThat(two.leases().acquire("job", LONG)).isTrue();
        }
    }

    @Test
    void goesToAnotherNodeWhenItsTimeIsOver() {
        try (TestDatabase one = TestDatabase.fresh(Product.POSTGRESQL);
                TestDatabase two = one.secondNode()) {
            assertThat(one.leases().acquire("job", Duration.ofMillis(300))).isTrue();
            assertThat(two.leases().acquire("job", LONG)).isFalse();
            eventually(() -> assertThat(two.leases().acquire("job", LONG)).isTrue());
            assertThat(one.leases().acquire("job", LONG)).isFalse();
        }
    }

    @Test
    void goesToOneOfManyWhoAskAtOnce() throws Exception {
        try (TestDatabase one = TestDatabase.fresh(Product.POSTGRESQL);
                TestDatabase two = one.secondNode()) {
            for (int round = 0; round < 20; round++) {
                String job = "job-" + round;
                CyclicBarrier start = new CyclicBarrier(2);
                ExecutorService threads = Executors.newFixedThreadPool(2);
                try {
                    List<Future<Boolean>> answers =
                            threads.invokeAll(List.of(ask(one.leases(), job, start), ask(two.leases(), job, start)));
                    assertThat(answers.get(0).get() ^ answers.get(1).get()).isTrue();
                } finally {
                    threads.shutdown();
                }
            }
        }
    }

    private static Callable<Boolean> ask(Leases leases, String job, CyclicBarrier start) {
        return () -> {
            start.await();
            return leases.acquire(job, LONG);
        };
    }

    @Test
    void ofAnEmbeddedDatabaseEndsWithItsProcess() {
        try (TestDatabase database = TestDatabase.fresh(Product.H2)) {
            assertThat(database.leases().acquire("job", LONG)).isTrue();
            assertThat(database.leases().acquire("job", LONG)).isTrue();
            database.restart();
            assertThat(database.leases().acquire("job", LONG)).isTrue();
        }
    }
}
