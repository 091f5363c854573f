package org.houvast.testkit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.houvast.testkit.Eventually.eventually;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.PersistenceProblems;
import org.houvast.persistence.Rows;
import org.houvast.testkit.PostgreSqlServer;
import org.houvast.testkit.TestDatabase;
import org.houvast.testkit.TestDatabase.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnavailableDatabaseIT {
    private static final Duration WAIT = Duration.ofSeconds(3);
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static void assertUnavailable(ThrowingCallable request) {
        long begin = System.nanoTime();
        assertThatThrownBy(request)
                .asInstanceOf(type(Problem.class))
                .extracting(Problem::type)
                .isEqualTo(PersistenceProblems.DATABASE_UNAVAILABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LIMIT);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void refusesWhenNoConnectionComesFree(Product product) throws SQLException {
        try (TestDatabase database = TestDatabase.fresh(product, 4, WAIT)) {
            Samples samples = new Samples(database);
            UUID id = samples.add();
            List<Connection> taken = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                taken.add(database.dataSource().getConnection());
            }
            assertUnavailable(() -> samples.read(id));
            assertUnavailable(samples::add);
            assertUnavailable(() -> samples.count("sample"));
            assertThat(database.answers()).isFalse();
            for (Connection connection : taken) {
                connection.close();
            }
            assertThat(samples.read(id).id()).isEqualTo(id);
            assertThat(database.answers()).isTrue();
        }
    }

    @Test
    void refusesWhileTheServerIsGoneAndServesWhenItIsBack() {
        try (PostgreSqlServer server = PostgreSqlServer.start();
                TestDatabase database = TestDatabase.on(server, 4, SHORT)) {
            Samples samples = new Samples(database);
            RecordingConsumer consumer = new RecordingConsumer("gone");
            database.consume(consumer);
            UUID id = samples.add();

            server.stop();
            assertUnavailable(() -> samples.read(id));
            assertUnavailable(samples::add);
            assertUnavailable(() -> samples.count("sample"));
            assertThat(database.answers()).isFalse();

            server.startAgain();
            eventually(() -> assertThat(samples.read(id).id()).isEqualTo(id));
            OutboxEvent event = samples.event("sample.Added", "s");
            samples.publish(event);
            eventually(() -> assertThat(consumer.taken()).contains(event));
        }
    }

    @Test
    void tellsThatAWriteIsLostWhenTheServerGoesDuringIt() {
        try (PostgreSqlServer server = PostgreSqlServer.start();
                TestDatabase database = TestDatabase.on(server, 4, SHORT)) {
            Samples samples = new Samples(database);
            UUID id = samples.newId();
            assertUnavailable(() -> samples.transactions().write(em -> {
                em.persist(new Sample(id, "subject", null, Samples.AT));
                em.flush();
                server.stop();
                return null;
            }));
            server.startAgain();
            eventually(() -> assertThat(samples.find(id)).isEmpty());
        }
    }

    @Test
    void opensAnEmbeddedDatabaseAgainThatWasClosed() {
        try (TestDatabase database = TestDatabase.fresh(Product.H2)) {
            Samples samples = new Samples(database);
            UUID id = samples.add();
            assertThatThrownBy(() -> Rows.on(database.dataSource()).change("shutdown immediately", Rows.Binder.NONE))
                    .isInstanceOf(Problem.class);
            eventually(() -> assertThat(samples.read(id).id()).isEqualTo(id));
            assertThat(samples.add()).isNotNull();
        }
    }

    @Test
    void survivesInterruptedThreads() {
        try (TestDatabase database = TestDatabase.fresh(Product.H2)) {
            Samples samples = new Samples(database);
            for (int i = 0; i < 50; i++) {
                Thread.currentThread().interrupt();
                try {
                    UUID id = samples.add();
                    assertThat(samples.find(id)).isPresent();
                } catch (Problem e) {
                    assertThat(e.type()).isEqualTo(PersistenceProblems.DATABASE_UNAVAILABLE);
                } finally {
                    boolean stillInterrupted = Thread.interrupted();
                    assertThat(samples.count("sample"))
                            .as("%s", stillInterrupted)
                            .isNotNegative();
                }
            }
        }
    }

    @Test
    void hasTextsInBothLanguages() {
        for (ProblemType type : List.of(PersistenceProblems.DATABASE_UNAVAILABLE, PersistenceProblems.DATABASE_BUSY)) {
            for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("nl"))) {
                ResourceBundle texts = ResourceBundle.getBundle(
                        type.owner().getPackageName() + ".problems",
                        locale,
                        type.owner().getClassLoader());
                assertThat(texts.getLocale()).isEqualTo(locale);
                assertThat(texts.getString(type.textKey() + ".title")).isNotBlank();
                assertThat(texts.getString(type.textKey() + ".detail")).isNotBlank();
            }
        }
    }
}
