package org.houvast.privacy.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentFilter;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.internal.Installation;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.houvast.testkit.TestDatabase.Product;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** More requests than connections: none waits for the database because another waits for the host, or for a second connection. */
class SlowHostIT {
    private static final int CONNECTIONS = 3;
    private static final int WRITERS = 4 * CONNECTIONS;

    private static MemoryHost centre(TestDatabase database) {
        MemoryHost host = MemoryHost.aCentre(database.clock())
                .organisation("care", Discipline.YOUTH_CARE)
                .location("park", WorkForm.KDV)
                .group("bees", "park", WorkForm.KDV)
                .staff("sam", Role.STAFF, "bees")
                .staff("mo", Role.MANAGER);
        for (int i = 0; i < WRITERS; i++) {
            host.child("child-" + i, LocalDate.of(2023, 5, 1), "bees")
                    .guardian("parent-" + i, "child-" + i, Custody.YES);
        }
        return host;
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    @Timeout(60)
    void writesMoreThanThereAreConnectionsWhileTheHostIsSlow(Product product) throws Exception {
        try (TestDatabase database = TestDatabase.fresh(product, CONNECTIONS, Duration.ofSeconds(3))) {
            MemoryHost host = centre(database);
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
            try (Installation installation = new Installation(database, host)) {
                host.slow(Duration.ofMillis(100));
                CyclicBarrier together = new CyclicBarrier(WRITERS + 1);
                List<Future<Optional<ProblemType.Category>>> answers = new ArrayList<>();
                for (int i = 0; i < WRITERS; i++) {
                    String child = "child-" + i;
                    answers.add(threads.submit(() -> {
                        together.await();
                        return outcome(() -> request(installation, child));
                    }));
                }
                Future<Optional<ProblemType.Category>> other = threads.submit(() -> {
                    together.await();
                    return outcome(() -> installation
                            .privacy
                            .consents()
                            .list(installation.actor("mo"), new ConsentFilter(null, null), PageRequest.first()));
                });

                for (Future<Optional<ProblemType.Category>> answer : answers) {
                    Optional<ProblemType.Category> refused = answer.get(30, TimeUnit.SECONDS);
                    assertThat(refused.orElse(ProblemType.Category.UNAVAILABLE))
                            .isEqualTo(ProblemType.Category.UNAVAILABLE);
                }
                assertThat(other.get(30, TimeUnit.SECONDS))
                        .as("other requests go on")
                        .isEmpty();
                host.healthy();
                assertThat(outcome(() -> installation
                                .privacy
                                .consents()
                                .list(installation.actor("sam"), new ConsentFilter(null, null), PageRequest.first())))
                        .isEmpty();
            } finally {
                threads.shutdown();
            }
        }
    }

    private static Consent request(Installation installation, String child) {
        return installation
                .privacy
                .consents()
                .request(
                        installation.actor("sam"),
                        new RequestConsent(
                                new ChildRef(child),
                                ConsentPurpose.EXTERNAL_COACH_NAMED,
                                new OrganisationRef("care"),
                                "v1",
                                null,
                                null,
                                null,
                                null));
    }

    /** nothing when it went well */
    private static Optional<ProblemType.Category> outcome(Runnable request) {
        try {
            request.run();
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(problem.type().category());
        }
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    @Timeout(30)
    void looksAliasesUpOnTheConnectionOfTheWrite(Product product) throws Exception {
        try (TestDatabase database = TestDatabase.fresh(product, CONNECTIONS, Duration.ofSeconds(3))) {
            ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
            try (Installation installation = new Installation(database, centre(database))) {
                CyclicBarrier allConnectionsTaken = new CyclicBarrier(CONNECTIONS);
                List<Future<Map<UUID, String>>> found = new ArrayList<>();
                for (int i = 0; i < CONNECTIONS; i++) {
                    ChildRef child = new ChildRef("child-" + i);
                    found.add(threads.submit(() -> issueAndFind(installation, child, allConnectionsTaken)));
                }
                for (Future<Map<UUID, String>> one : found) {
                    assertThat(one.get(20, TimeUnit.SECONDS)).hasSize(1);
                }
                assertThat(Rows.on(database.dataSource())
                                .list("select alias from privacy_alias", Rows.Binder.NONE, row -> row.text(1)))
                        .hasSize(CONNECTIONS);
            } finally {
                threads.shutdown();
            }
        }
    }

    private static Map<UUID, String> issueAndFind(Installation installation, ChildRef child, CyclicBarrier barrier) {
        UUID caseId = UUID.randomUUID();
        return installation.transactions.write(em -> {
            installation.privacy.aliases().issue(em, caseId, child);
            try {
                barrier.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return installation.privacy.aliases().of(Set.of(caseId));
        });
    }
}
