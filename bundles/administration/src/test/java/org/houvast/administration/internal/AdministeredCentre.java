package org.houvast.administration.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Custody;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.OutboxEvent;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditFilter;
import org.houvast.privacy.AuditLine;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.RelationSource;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;

/** The administration on a real guard, a database and a host in memory, for all tests of a class; each takes places of its own. */
public final class AdministeredCentre implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final Map<TestDatabase, AdministeredCentre> OPEN = new ConcurrentHashMap<>();

    public final TestDatabase database;
    public final TestClock clock;
    public final MemoryHost host;
    public final AdministrationRuntime administration;
    public AdministrationRuntime.Services services;
    public final PrivacyRuntime privacy;

    /** groups that a coach of another organisation has an assignment for */
    public final Set<GroupRef> coached = new HashSet<>();

    private final List<OutboxEvent> events = new ArrayList<>();
    private final Listener listener = new Listener();

    /** the centre on this database, until it is closed */
    public static AdministeredCentre on(TestDatabase database) {
        return OPEN.computeIfAbsent(database, AdministeredCentre::new);
    }

    private AdministeredCentre(TestDatabase database) {
        this.database = database;
        this.clock = database.clock();
        this.host = MemoryHost.aCentre(clock);
        this.administration = new AdministrationRuntime(
                database.transactions("administration", AdministrationRuntime.class), database.dataSource(), clock);
        this.privacy = new PrivacyRuntime(
                new PrivacyRuntime.Storage(
                        database.transactions("privacy", PrivacyRuntime.class),
                        database.dataSource(),
                        database.outbox(),
                        database.idempotencyKeys(),
                        database.leases()),
                host,
                administration.gate(),
                List.of(new Assignments()),
                clock,
                folder());
        this.services = administration.services(privacy.guard(), privacy.hostRecords());
        database.consume(listener);
        host.staff("admin", Role.ORG_ADMIN);
        host.staff("manager", Role.MANAGER);
        host.staff("officer", Role.DPO);
    }

    /** a new test: Monday morning, nothing that contributes, a host that answers all */
    public void begin() {
        clock.set(TestClock.MONDAY_MORNING);
        services = administration.services(privacy.guard(), privacy.hostRecords());
        coached.clear();
        host.healthy().with(Capability.values());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("houvast-administration");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** a new location of the centre */
    public Place aPlace(WorkForm form) {
        String key = "location-" + NUMBER.incrementAndGet();
        host.location(key, form);
        return new Place(new LocationRef(key), form);
    }

    /** a new group there */
    public GroupRef aGroup(Place place) {
        String key = "group-" + NUMBER.incrementAndGet();
        host.group(key, place.location().key(), place.workForm());
        return new GroupRef(key);
    }

    /** a new key for whatever a test adds */
    public String aKey(String kind) {
        return kind + "-" + NUMBER.incrementAndGet();
    }

    /** a request of the person of this member of staff or guardian, now */
    public Actor actor(String key) {
        return privacy.actors()
                .byPerson(
                        new PersonRef("person-" + key),
                        new RequestFacts(
                                "0123456789abcdef0123456789abcdef", "test", "", Language.NL, Optional.empty()));
    }

    /** the only holder of custody lets this organisation know the child by name; this member of staff asks */
    public void consentToName(String child, String organisation, String staff) {
        String guardian = aKey("guardian");
        host.guardian(guardian, child, Custody.YES);
        Consent asked = privacy.consents()
                .request(
                        actor(staff),
                        new RequestConsent(
                                new ChildRef(child),
                                ConsentPurpose.EXTERNAL_COACH_NAMED,
                                new OrganisationRef(organisation),
                                "v1",
                                null,
                                null,
                                null,
                                null));
        privacy.consents()
                .give(actor(guardian), asked.id(), asked.revision(), new GiveConsent(null, false, null, null));
    }

    /** audit lines about the child, or all, newest first */
    public List<AuditLine> audit(AuditFilter filter) {
        Page<AuditLine> page =
                privacy.auditTrail().list(actor("officer"), filter, new PageRequest(PageRequest.MAX_LIMIT, null));
        return page.items();
    }

    /** waits until so many events about this place were delivered, ten seconds at most; their types in order */
    public List<String> awaitEvents(Place place, int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        synchronized (events) {
            for (long left = end - System.nanoTime();
                    about(place).size() < count && left > 0;
                    left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(events, left);
            }
            return about(place);
        }
    }

    private List<String> about(Place place) {
        return events.stream()
                .filter(e -> place.location().key().equals(e.ids().get("location")))
                .map(OutboxEvent::type)
                .toList();
    }

    @Override
    public void close() {
        OPEN.remove(database);
        database.stopConsuming(listener);
        privacy.close();
    }

    private final class Listener implements EventConsumer {
        @Override
        public String name() {
            return "administration.test";
        }

        @Override
        public Set<String> types() {
            return Set.of();
        }

        @Override
        public void accept(OutboxEvent event) {
            synchronized (events) {
                events.add(event);
                events.notifyAll();
            }
        }
    }

    private final class Assignments implements RelationSource {
        @Override
        public boolean concerns(Actor.Staff staff) {
            return staff.has(Role.COACH);
        }

        @Override
        public Relations of(Actor.Staff staff, LocalDate today) {
            return new Relations(CoachedGroups.byName(coached), Set.of());
        }
    }
}
