package org.houvast.privacy.internal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildDirectory;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.internal.Installation;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.privacy.internal.actor.CountingHost;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EveryDatabase
class TimedHostRecordsIT {
    private static final ChildRef TIM = new ChildRef("tim");

    private final TestDatabase database;
    private MemoryHost host;
    private Merges merges;
    private TimedHostRecords records;
    private HostChangePoller poller;

    @SuppressWarnings("NullAway.Init")
    TimedHostRecordsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        host = MemoryHost.aCentre(database.clock())
                .location("park", WorkForm.KDV)
                .group("bees", "park", WorkForm.KDV)
                .child("tim", LocalDate.of(2023, 5, 1), "bees")
                .child("tom", LocalDate.of(2023, 5, 1), "bees")
                .guardian("pat", "tim", Custody.YES)
                .staff("sam", Role.STAFF, "bees");
        var transactions = database.transactions("privacy", PrivacyRuntime.class);
        merges = new Merges(database.dataSource());
        records = new TimedHostRecords(new HostHolder(host), merges, database.clock(), Duration.ofMillis(300));
        poller = new HostChangePoller(
                new HostHolder(host),
                records,
                merges,
                transactions,
                database.dataSource(),
                database.leases(),
                Duration.ZERO);
    }

    @AfterEach
    void stop() {
        host.healthy();
        poller.stop();
        records.close();
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
    }

    private List<ThrowingCallable> questions(HostRecords asked) {
        return List.of(
                () -> asked.child(TIM),
                () -> asked.children(Set.of(TIM)),
                () -> asked.guardianships(TIM),
                () -> asked.group(new GroupRef("bees")),
                () -> asked.groups(Set.of(new GroupRef("bees"))),
                () -> asked.location(new LocationRef("park")),
                () -> asked.staff(Set.of(new StaffRef("sam"))),
                () -> asked.controller(new Place(new LocationRef("park"), WorkForm.KDV)),
                () -> asked.zone(new LocationRef("park")),
                asked::today);
    }

    @Test
    void tellsWhatTheHostKnows() {
        assertThat(records.child(TIM).map(ChildRecord::ref)).contains(TIM);
        assertThat(records.child(new ChildRef("nobody"))).isEmpty();
        assertThat(records.group(new GroupRef("bees")).map(GroupRecord::location))
                .contains(new LocationRef("park"));
        assertThat(records.controller(new Place(new LocationRef("park"), WorkForm.KDV)))
                .isEqualTo(new OrganisationRef(MemoryHost.CENTRE));
        assertRefused(
                PrivacyProblems.NOT_FOUND, () -> records.controller(new Place(new LocationRef("park"), WorkForm.BSO)));
        assertThat(records.today()).isEqualTo(database.clock().today());
        assertThat(records.guardianships(TIM)).hasSize(1);
        assertThat(records.children(Set.of())).isEmpty();
    }

    @Test
    void isUnavailableWhenTheHostFailsHangsOrTalksNonsense() {
        host.failing();
        questions(records).forEach(q -> assertRefused(PrivacyProblems.HOST_UNAVAILABLE, q));
        host.talkingNonsense();
        questions(records).forEach(q -> assertRefused(PrivacyProblems.HOST_UNAVAILABLE, q));
        host.silent();
        assertRefused(PrivacyProblems.HOST_UNAVAILABLE, () -> records.child(TIM));
        host.slow(Duration.ofMillis(20));
        assertThat(records.child(TIM)).isPresent();
    }

    @Test
    void isUnavailableWithoutHost() {
        try (TimedHostRecords nobody = new TimedHostRecords(new HostHolder(null), merges, database.clock())) {
            questions(nobody).forEach(q -> assertRefused(PrivacyProblems.HOST_UNAVAILABLE, q));
        }
    }

    @Test
    void learnsOfNoChangesAndFailsNotWhileThereIsNoHost() {
        try (Installation alone = new Installation(database, null, ConsentRule.BOTH)) {
            assertThatCode(alone.privacy::pollHostChanges).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesARecordThatWasNotAskedFor() {
        assertRefused(
                PrivacyProblems.HOST_UNAVAILABLE,
                () -> records.ask(h -> HostAnswers.found(
                        Map.of(
                                TIM,
                                h.children()
                                        .find(Set.of(new ChildRef("tom")))
                                        .values()
                                        .iterator()
                                        .next()),
                        Set.of(TIM),
                        ChildRecord::ref)));
    }

    @Test
    void hidesTheTextOfAnUnexpectedFailure() {
        assertThatThrownBy(() -> records.ask(h -> {
                    throw new IllegalStateException("Tim de Vries");
                }))
                .isInstanceOf(Problem.class)
                .satisfies(e -> assertThat(e.getCause()).hasMessageNotContaining("Tim"));
    }

    @Test
    void lendsNoMoreThreadsThanItHas() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Boolean>> hanging = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            hanging.add(CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            records.ask(h -> awaitUninterruptibly(go));
                            return false;
                        } catch (Problem p) {
                            return p.type().equals(PrivacyProblems.HOST_UNAVAILABLE);
                        }
                    },
                    task -> new Thread(task, "test-request").start()));
        }
        for (CompletableFuture<Boolean> one : hanging) {
            assertThat(one.get(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(t -> t.getName().equals("houvast-host") && t.isAlive())
                        .count())
                .isLessThanOrEqualTo(64);
        go.countDown();
    }

    private static boolean awaitUninterruptibly(CountDownLatch go) {
        while (true) {
            try {
                return go.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                // this host does not listen
                assertThat(go.getCount()).isNotNegative();
            }
        }
    }

    @Test
    void namesTheMissingCapability() {
        host.without(Capability.GUARDIANS);

        assertThatThrownBy(() -> records.guardianships(TIM)).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.type()).isEqualTo(PrivacyProblems.CAPABILITY_MISSING);
            assertThat(p.arguments()).containsExactly("GUARDIANS");
        });
    }

    @Test
    void countsTheDayInTheZoneOfTheLocations() {
        MemoryHost far = MemoryHost.aCentre(database.clock())
                .location(new LocationRecord(
                        new LocationRef("kust"),
                        "Kust",
                        ZoneId.of("America/Curacao"),
                        List.of(new WorkFormAtLocation(
                                WorkForm.PO, new OrganisationRef(MemoryHost.CENTRE), null, null))));
        database.clock().at(LocalDate.of(2026, 3, 2), LocalTime.of(1, 0));
        try (TimedHostRecords there = new TimedHostRecords(new HostHolder(far), merges, database.clock())) {
            assertThat(there.today()).isEqualTo(LocalDate.of(2026, 3, 1));
            assertThat(there.zone(new LocationRef("kust"))).isEqualTo(ZoneId.of("America/Curacao"));
            assertThat(there.zone(new LocationRef("elsewhere"))).isEqualTo(ZoneId.of("Europe/Amsterdam"));
        }
        assertThat(records.today()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void asksAHostThatAnswersFromMemoryOnTheThreadOfTheRequest() {
        Set<Thread> threads = new HashSet<>();
        Host memory = new CountingHost(host) {
            @Override
            public boolean answersFromMemory() {
                return true;
            }

            @Override
            public ChildDirectory children() {
                threads.add(Thread.currentThread());
                return super.children();
            }
        };
        try (TimedHostRecords there = new TimedHostRecords(new HostHolder(memory), merges, database.clock())) {
            assertThat(there.child(TIM)).isPresent();
            assertThat(threads).containsExactly(Thread.currentThread());
            host.failing();
            questions(there).forEach(question -> assertRefused(PrivacyProblems.HOST_UNAVAILABLE, question));
        }
    }

    @Test
    void readsMergedChildrenAsTheOneTheyBecame() {
        poller.poll();
        host.child("tim-2", LocalDate.of(2023, 5, 1), "bees").childrenMerge("tom", "tim-2");
        poller.poll();
        host.childrenMerge("tim-2", "tim");
        poller.poll();

        ChildRef tom = new ChildRef("tom");
        assertThat(records.current(tom)).isEqualTo(TIM);
        assertThat(records.keys(TIM)).containsExactlyInAnyOrder(TIM, tom, new ChildRef("tim-2"));
        assertThat(records.child(tom).map(ChildRecord::ref)).contains(TIM);
        assertThat(merges.expand(Set.of(TIM))).contains(tom);
        assertThat(new Merges(database.dataSource()).current(tom)).isEqualTo(TIM);
    }

    @Test
    void goesOnAfterTheHostForgotItsToken() {
        poller.poll();
        host.failing();
        assertRefused(PrivacyProblems.HOST_UNAVAILABLE, poller::poll);
        host.healthy();
        poller.poll();

        host.without(Capability.CHANGES);
        poller.poll();
        assertThat(records.capabilities()).doesNotContain(Capability.CHANGES);
    }
}
