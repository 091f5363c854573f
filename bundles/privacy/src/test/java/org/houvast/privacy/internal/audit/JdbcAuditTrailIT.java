package org.houvast.privacy.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditExport;
import org.houvast.privacy.AuditFilter;
import org.houvast.privacy.AuditLine;
import org.houvast.privacy.AuditTrail;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.AuditVerification;
import org.houvast.privacy.OwnAction;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.Target;
import org.houvast.privacy.internal.Installation;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EveryDatabase
class JdbcAuditTrailIT {
    private static final Action READ =
            Action.read("test.record.read", null, Sensitivity.CHILD, Relation.GROUP_STAFF, Relation.GUARDIAN);
    private static final UUID RECORD = UUID.fromString("0190a6b2-0000-7000-8000-000000000001");

    private final TestDatabase database;
    private Installation installation;
    private AuditTrail trail;

    @SuppressWarnings("NullAway.Init")
    JdbcAuditTrailIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.transactions("privacy", PrivacyRuntime.class);
        Rows rows = Rows.on(database.dataSource());
        rows.change("delete from privacy_audit_seal", Rows.Binder.NONE);
        rows.change("delete from privacy_audit_line", Rows.Binder.NONE);
        MemoryHost host = MemoryHost.aCentre(database.clock())
                .organisation("care", Discipline.YOUTH_CARE)
                .location("park", WorkForm.KDV)
                .group("bees", "park", WorkForm.KDV)
                .child("tim", LocalDate.of(2023, 5, 1), "bees")
                .guardian("mum", "tim", Custody.YES)
                .staff("sam", Role.STAFF, "bees")
                .staff("dop", Role.DPO)
                .staff("odd", Role.ORG_ADMIN)
                .coach("cor", "care");
        installation = new Installation(database, host);
        trail = installation.privacy.auditTrail();
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    private static Target tim(UUID id) {
        return new Target(
                "record",
                id,
                Set.of(new ChildRef("tim")),
                new GroupRef("bees"),
                new Place(new LocationRef("park"), WorkForm.KDV),
                new OrganisationRef(MemoryHost.CENTRE),
                null,
                null);
    }

    private void look(UUID id) {
        installation.privacy.guard().read(installation.actor("sam"), reading -> {
            reading.permit(READ, tim(id));
            return "seen";
        });
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(PrivacyProblems.NOT_FOUND));
    }

    @Test
    void findsTheListsThatShowedAChildInOneLineEach() {
        List<UUID> ids = IntStream.range(0, 250).mapToObj(i -> new UUID(9, i)).toList();
        installation.privacy.guard().read(installation.actor("sam"), reading -> {
            reading.condition(READ);
            reading.listed(READ, "record", List.of(RECORD), List.of(new ChildRef("tim"), new ChildRef("eva")));
            reading.listed(READ, "record", ids, Set.of(new ChildRef("eva")));
            return "seen";
        });

        assertThat(ofChild("tim")).singleElement().satisfies(line -> {
            assertThat(line.type()).isEqualTo(AuditType.LIST_HIT);
            assertThat(line.objectIds()).isEqualTo(RECORD.toString());
            assertThat(line.children()).hasSize(2 * 16 + 1).doesNotContain("tim");
        });
        assertThat(ofChild("eva")).hasSize(2);
        assertThat(ofChild("kid")).isEmpty();
        assertThat(trail.list(installation.actor("dop"), AuditFilter.ALL, PageRequest.first())
                        .items())
                .filteredOn(l -> l.type() == AuditType.LIST_HIT)
                .as("as many lines as their columns need")
                .hasSize(3);
        assertThat(trail.verify(installation.actor("dop")).intact()).isTrue();
    }

    private List<AuditLine> ofChild(String child) {
        AuditFilter filter = new AuditFilter(new ChildRef(child), null, null, null, null);
        return trail.list(installation.actor("dop"), filter, PageRequest.first())
                .items();
    }

    @Test
    void showsTheDataProtectionOfficerWhoDidWhat() {
        look(RECORD);

        Page<AuditLine> lines = trail.list(installation.actor("dop"), AuditFilter.ALL, PageRequest.first());

        assertThat(lines.items()).singleElement().satisfies(line -> {
            assertThat(line.type()).isEqualTo(AuditType.READ);
            assertThat(line.person()).isEqualTo(new PersonRef("person-sam"));
            assertThat(line.role()).isEqualTo("STAFF");
            assertThat(line.organisation()).isEqualTo(new OrganisationRef(MemoryHost.CENTRE));
            assertThat(line.responsible()).isEqualTo("sam");
            assertThat(line.subject()).isEqualTo("tim");
            assertThat(line.objectType()).isEqualTo("record");
            assertThat(line.objectIds()).isEqualTo(RECORD.toString());
            assertThat(line.purpose()).isEqualTo("test.record.read");
            assertThat(line.basis()).isEqualTo("GROUP_STAFF");
            assertThat(line.client()).isEqualTo("tests");
            assertThat(line.clientAddress()).isEqualTo("192.0.2.1");
            assertThat(line.source()).isEqualTo("houvast");
            assertThat(line.traceId()).hasSize(32);
            assertThat(line.occurredAt()).isEqualTo(database.clock().instant());
        });
        assertThat(installation.lines()).last().satisfies(line -> {
            assertThat(line.purpose()).isEqualTo("privacy.audit.read");
            assertThat(line.basis()).isEqualTo("DPO");
        });
    }

    @Test
    void showsItToNobodyElse() {
        for (String other : new String[] {"sam", "odd", "cor"}) {
            assertNotFound(() -> trail.list(installation.actor(other), AuditFilter.ALL, PageRequest.first()));
        }
        assertNotFound(() -> trail.verify(installation.actor("sam")));
        assertNotFound(() -> trail.verify(installation.actor("cor")));
    }

    @Test
    void filtersAndPages() {
        Instant begin = database.clock().instant();
        for (int i = 0; i < 5; i++) {
            look(UUID.randomUUID());
            database.clock().advance(Duration.ofMinutes(1));
        }
        look(RECORD);
        AuditFilter sam = new AuditFilter(new ChildRef("tim"), new PersonRef("person-sam"), null, null, null);

        Page<AuditLine> first = trail.list(installation.actor("dop"), sam, new PageRequest(4, null));
        Page<AuditLine> second = trail.list(installation.actor("dop"), sam, new PageRequest(4, first.next()));

        assertThat(first.items()).hasSize(4).isSortedAccordingTo((a, b) -> Long.compare(b.id(), a.id()));
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(trail.list(
                                installation.actor("dop"),
                                new AuditFilter(null, null, RECORD, null, null),
                                PageRequest.first())
                        .items())
                .hasSize(1);
        assertThat(trail.list(
                                installation.actor("dop"),
                                new AuditFilter(
                                        new ChildRef("tim"), null, null, begin, begin.plus(Duration.ofMinutes(2))),
                                PageRequest.first())
                        .items())
                .hasSize(2);
    }

    @Test
    void showsEverybodyTheOwnActionsAndNothingThatWasHidden() {
        look(RECORD);
        assertNotFound(() -> installation.privacy.guard().read(installation.actor("cor"), reading -> {
            reading.permit(READ, tim(RECORD));
            return "never";
        }));
        assertNotFound(() -> installation.privacy.guard().read(installation.actor("cor"), reading -> {
            throw reading.notFound(READ, "record", RECORD);
        }));

        assertThat(own("sam")).singleElement().satisfies(action -> {
            assertThat(action.type()).isEqualTo(AuditType.READ);
            assertThat(action.objectIds()).isEqualTo(RECORD.toString());
            assertThat(action.purpose()).isEqualTo("test.record.read");
            assertThat(action.outcome()).isEqualTo(AuditLine.Outcome.DONE);
        });
        List<OwnAction> refused = own("cor");
        assertThat(refused).hasSize(2);
        assertThat(refused.get(0))
                .as("what is not there looks like what is not for the caller")
                .usingRecursiveComparison()
                .ignoringFields("id", "traceId")
                .isEqualTo(refused.get(1));
        assertThat(own("mum")).as("a guardian without any action").isEmpty();
        assertThat(own("mum")).singleElement().satisfies(action -> assertThat(action.purpose())
                .isEqualTo("privacy.audit.read-own"));
    }

    private List<OwnAction> own(String who) {
        return trail.own(installation.actor(who), null, null, PageRequest.first())
                .items();
    }

    @Test
    void pagesTheOwnActions() {
        Instant begin = database.clock().instant();
        for (int i = 0; i < 3; i++) {
            look(UUID.randomUUID());
            database.clock().advance(Duration.ofMinutes(1));
        }

        Page<OwnAction> first = trail.own(installation.actor("sam"), null, null, new PageRequest(2, null));
        Page<OwnAction> second = trail.own(installation.actor("sam"), null, null, new PageRequest(2, first.next()));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items())
                .as("without the look at the first page, which is newer")
                .hasSize(1);
        assertThat(trail.own(installation.actor("sam"), begin, begin.plusSeconds(1), PageRequest.first())
                        .items())
                .hasSize(1);
    }

    private static List<Map<String, String>> rows(AuditExport export) {
        List<Map<String, String>> all = new ArrayList<>();
        export.rows(cells -> {
            assertThat(cells).hasSameSizeAs(export.columns());
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(export.columns().get(i), cells.get(i));
            }
            all.add(row);
        });
        return all;
    }

    @Test
    void exportsUnderTheFieldNamesOfTheNorm() throws Exception {
        look(RECORD);
        installation.privacy.guard().read(installation.actor("sam"), reading -> {
            var unused = reading.condition(READ);
            reading.listed(READ, "record", List.of(RECORD), List.of(new ChildRef("tim")));
            return "seen";
        });
        installation.privacy.seal();
        Actor officer = installation.actor("dop");

        AuditExport export = trail.export(officer, AuditFilter.ALL);
        look(UUID.randomUUID());
        List<Map<String, String>> rows = rows(export);

        assertThat(rows).as("up to the moment it was asked for").hasSize(2);
        assertThat(rows.get(0))
                .containsEntry("EventActionCode", "R")
                .containsEntry("EventDateTime", database.clock().instant().toString())
                .containsEntry("EventOutcomeIndicator", "0")
                .containsEntry("eventTypeCode", "READ")
                .containsEntry("users[0].userID", "person-sam")
                .containsEntry("users[0].userName", "")
                .containsEntry("users[0].roleIDCode", "STAFF")
                .containsEntry("users[0].purposeOfUse", "test.record.read")
                .containsEntry("users[0].networkAccessPointID", "192.0.2.1")
                .containsEntry("participants[0].participantObjectTypeCode", "1")
                .containsEntry("participants[0].participantObjectName", "")
                .containsEntry("participants[1].participantObjectIDTypeCode", "record")
                .containsEntry("participants[1].participantObjectID", RECORD.toString())
                .containsEntry("participants[1].participantObjectSensitivity", "CHILD")
                .containsEntry("AuditEnterpriseSiteID", MemoryHost.CENTRE)
                .containsEntry("behandelrelatieProtocol", "GROUP_STAFF")
                .containsEntry("sealPosition", "1")
                .containsEntry("exportedBy", "person-dop")
                .containsEntry("exportTraceId", officer.request().traceId());
        assertThat(rows.get(0).get("sealHash")).hasSize(64);
        assertThat(rows.get(0).get("participants[0].participantObjectID"))
                .as("the child by the same pseudonym as in a list, never by its key")
                .hasSize(16)
                .isEqualTo(rows.get(1).get("participants[0].participantObjectID"));
        assertThat(installation.lines())
                .filteredOn(l -> l.type().equals("EXPORT"))
                .singleElement()
                .satisfies(l -> assertThat(l.purpose()).isEqualTo("privacy.audit.export"));
    }

    @Test
    void exportsWhatTheListShowsInPartsOfAThousand() {
        List<AuditEntry> many = IntStream.range(0, 2_300)
                .mapToObj(i -> new AuditEntry(
                        AuditType.READ,
                        database.clock().instant(),
                        database.clock().instant(),
                        i % 2 == 0 ? "person-sam" : "person-ann",
                        "STAFF",
                        MemoryHost.CENTRE,
                        null,
                        null,
                        "tests",
                        "",
                        MemoryHost.CENTRE,
                        null,
                        "record",
                        "",
                        Sensitivity.CHILD,
                        "test.record.read",
                        "GROUP_STAFF",
                        AuditLine.Outcome.REFUSED,
                        "test:rule",
                        "0123456789abcdef0123456789abcdef",
                        null))
                .toList();
        AuditSql.insert(
                Rows.on(database.dataSource()), many, AuditKey.in(installation.folder.resolve("houvast.audit.key")));
        AuditFilter sam = new AuditFilter(null, new PersonRef("person-sam"), null, null, null);

        List<Map<String, String>> rows = rows(trail.export(installation.actor("dop"), sam));

        assertThat(rows).hasSize(1_150).allSatisfy(row -> assertThat(row)
                .containsEntry("users[0].userID", "person-sam")
                .containsEntry("EventOutcomeIndicator", "4")
                .containsEntry("controles", "test:rule")
                .containsEntry("participants[1].participantObjectTypeCode", "")
                .containsEntry("sealPosition", ""));
        assertThat(rows).extracting(r -> Long.parseLong(r.get("EventID"))).isSorted();
    }

    @Test
    void findsThatTheChildrenOfAListAreNotAllThere() throws Exception {
        for (String child : List.of("tim", "eva")) {
            installation.privacy.guard().read(installation.actor("sam"), reading -> {
                var unused = reading.condition(READ);
                reading.listed(READ, "record", List.of(RECORD), List.of(new ChildRef(child)));
                return "seen";
            });
        }
        installation.privacy.seal();
        assertThat(trail.verifyFromConsole().intact()).isTrue();
        Rows rows = Rows.on(database.dataSource());
        long second = rows.first("select max(line_id) from privacy_audit_seal", Rows.Binder.NONE, row -> row.number(1))
                .orElseThrow();
        rows.change(
                "delete from privacy_audit_children where children_set ="
                        + " (select children_set from privacy_audit_line where id = ?)",
                p -> p.number(second));

        assertThat(trail.verifyFromConsole().broken())
                .isEqualTo(new AuditVerification.Break(2, second, AuditVerification.Kind.CHILDREN_MISSING));
    }

    @Test
    void exportsToTheOfficerOnly() {
        for (String other : new String[] {"sam", "odd", "cor", "mum"}) {
            assertNotFound(() -> trail.export(installation.actor(other), AuditFilter.ALL));
        }
    }

    @Test
    void verifiesForOfficerAdministratorAndConsole() throws Exception {
        look(RECORD);
        installation.privacy.seal();

        assertThat(trail.verify(installation.actor("dop")).intact()).isTrue();
        assertThat(trail.verify(installation.actor("odd")).sealed()).isEqualTo(1);
        assertThat(trail.verifyFromConsole().unsealed()).isEqualTo(3);
        assertThat(installation.lines()).last().satisfies(line -> assertThat(line.purpose())
                .isEqualTo("privacy.audit.verify"));
        installation.privacy.seal();
        assertThat(trail.verifyFromConsole().intact()).isTrue();
    }
}
