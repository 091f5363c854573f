package org.houvast.privacy.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AccessLog;
import org.houvast.privacy.AccessLogs;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
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
class JdbcAccessLogsIT {
    private static final Action READ =
            Action.read("test.record.read", null, Sensitivity.CHILD, Relation.GROUP_STAFF, Relation.GUARDIAN);
    private static final Action CHANGE = READ.change("test.record.change", AuditType.UPDATE, Relation.GROUP_STAFF);
    private static final Action PRINT = READ.change("test.record.print", AuditType.PRINT, Relation.GROUP_STAFF);
    private static final OrganisationRef CENTRE = new OrganisationRef(MemoryHost.CENTRE);
    private static final ChildRef TIM = new ChildRef("tim");

    private final TestDatabase database;
    private Installation installation;
    private MemoryHost host;
    private AccessLogs logs;

    @SuppressWarnings("NullAway.Init")
    JdbcAccessLogsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.transactions("privacy", PrivacyRuntime.class);
        Rows rows = Rows.on(database.dataSource());
        rows.change("delete from privacy_audit_seal", Rows.Binder.NONE);
        rows.change("delete from privacy_audit_line", Rows.Binder.NONE);
        rows.change("delete from privacy_merge", Rows.Binder.NONE);
        rows.change("delete from privacy_host_feed", Rows.Binder.NONE);
        host = MemoryHost.aCentre(database.clock())
                .organisation("care", Discipline.YOUTH_CARE)
                .location("park", WorkForm.KDV)
                .group("bees", "park", WorkForm.KDV)
                .child("tim", LocalDate.of(2023, 5, 1), "bees")
                .child("eva", LocalDate.of(2023, 5, 1), "bees")
                .guardian("mum", "tim", Custody.YES)
                .guardian("dad", "tim", Custody.YES)
                .guardian("gran", "tim", Custody.NO)
                .guardian("eva-mum", "eva", Custody.YES)
                .staff("sam", Role.STAFF, "bees")
                .staff("max", Role.MANAGER)
                .staff("dop", Role.DPO)
                .staff("odd", Role.ORG_ADMIN)
                .coach("cor", "care");
        installation = new Installation(database, host);
        logs = installation.privacy.accessLogs();
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    private static Target record(String child) {
        return new Target(
                "record",
                new UUID(1, 1),
                Set.of(new ChildRef(child)),
                new GroupRef("bees"),
                new Place(new LocationRef("park"), WorkForm.KDV),
                CENTRE,
                null,
                null);
    }

    private void does(String who, Action action, String child) {
        installation.privacy.guard().read(installation.actor(who), reading -> {
            reading.permit(action, record(child));
            return "seen";
        });
    }

    private void lists(String who, String... children) {
        installation.privacy.guard().read(installation.actor(who), reading -> {
            var unused = reading.condition(READ);
            reading.listed(
                    READ,
                    "record",
                    List.of(new UUID(1, 1)),
                    Set.of(children).stream().map(ChildRef::new).toList());
            return "seen";
        });
    }

    private AccessLog log(String who) {
        return logs.of(installation.actor(who), TIM, null, null);
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
    }

    private LocalDate today() {
        return installation.privacy.hostRecords().today();
    }

    @Test
    void tellsOfListsOfNowAndOfBeforeThereWereSets() throws Exception {
        Rows rows = Rows.on(database.dataSource());
        rows.change("delete from privacy_audit_children", Rows.Binder.NONE);
        lists("sam", "tim", "eva");
        lists("sam", "eva");

        assertThat(seenBySam())
                .as("waiting for its seal: by the text of the line")
                .isEqualTo(1);
        installation.privacy.seal();
        assertThat(seenBySam()).as("by the sets that the child is in").isEqualTo(1);
        lists("sam", "tim", "eva");
        assertThat(seenBySam()).as("a known set, waiting: once").isEqualTo(2);

        rows.change("update privacy_audit_line set children_set = null", Rows.Binder.NONE);
        rows.change("delete from privacy_audit_children", Rows.Binder.NONE);
        assertThat(seenBySam()).as("of before: by the text of the line").isEqualTo(2);
    }

    private long seenBySam() {
        return log("mum").days().get(0).entries().stream()
                .filter(entry -> Role.STAFF.name().equals(entry.role()))
                .mapToLong(AccessLog.Entry::seen)
                .sum();
    }

    @Test
    void tellsAGuardianByDayOrganisationAndRole() {
        LocalDate first = today();
        does("sam", READ, "tim");
        does("sam", CHANGE, "tim");
        lists("sam", "tim", "eva");
        database.clock().advance(Duration.ofDays(1));
        does("sam", PRINT, "tim");
        does("sam", READ, "eva");
        assertRefused(PrivacyProblems.NOT_FOUND, () -> does("cor", READ, "tim"));

        AccessLog log = log("mum");

        assertThat(log.child()).isEqualTo(TIM);
        assertThat(log.from()).isEqualTo(first.minusDays(29));
        assertThat(log.to()).isEqualTo(first.plusDays(1));
        assertThat(log.days())
                .containsExactly(
                        new AccessLog.Day(
                                first.plusDays(1),
                                List.of(
                                        new AccessLog.Entry(new OrganisationRef("care"), "COACH", 0, 0, 0, 1, 0),
                                        new AccessLog.Entry(CENTRE, "STAFF", 0, 0, 1, 0, 0))),
                        new AccessLog.Day(first, List.of(new AccessLog.Entry(CENTRE, "STAFF", 2, 1, 0, 0, 0))));
        assertThat(installation.lines()).last().satisfies(line -> {
            assertThat(line.purpose()).isEqualTo("privacy.audit.read-of-child");
            assertThat(line.basis()).isEqualTo("GUARDIAN");
            assertThat(line.subject()).isEqualTo("tim");
        });
    }

    @Test
    void neverTellsAGuardianWhatAnotherGuardianDid() {
        does("dad", READ, "tim");
        does("mum", READ, "tim");

        assertThat(log("mum").days()).singleElement().satisfies(d -> assertThat(d.entries())
                .containsExactly(new AccessLog.Entry(null, "GUARDIAN", 1, 0, 0, 0, 0)));
        assertThat(log("dop").days())
                .as("the officer sees all of them, and that the log was looked at")
                .singleElement()
                .satisfies(d ->
                        assertThat(d.entries()).containsExactly(new AccessLog.Entry(null, "GUARDIAN", 3, 0, 0, 0, 0)));
    }

    @Test
    void isForGuardiansWithCustodyAndTheOfficerOnly() {
        for (String other : new String[] {"sam", "max", "odd", "cor", "gran", "eva-mum"}) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> log(other));
        }
        assertThat(log("dad").days()).isNotEmpty();
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> logs.of(installation.actor("dop"), new ChildRef("nobody"), null, null));
    }

    @Test
    void isClosedToAnOfficerWhoIsFamilyAndOpenToHerAsAGuardian() {
        host.guardian("dop-home", "tim", Custody.YES).samePerson("dop", "dop-home");
        does("dad", READ, "tim");
        does("sam", READ, "tim");

        assertThat(log("dop").days())
                .as("as a guardian: nothing of the other one")
                .singleElement()
                .satisfies(d ->
                        assertThat(d.entries()).containsExactly(new AccessLog.Entry(CENTRE, "STAFF", 1, 0, 0, 0, 0)));
    }

    @Test
    void findsWhatWasDoneUnderAnEarlierKey() {
        installation.privacy.pollHostChanges();
        does("sam", READ, "tim");
        lists("sam", "tim");
        host.child("tom", LocalDate.of(2023, 5, 1), "bees")
                .guardian("mum", "tom", Custody.YES)
                .childrenMerge("tim", "tom");
        installation.privacy.pollHostChanges();

        AccessLog log = log("mum");

        assertThat(log.child()).isEqualTo(new ChildRef("tom"));
        assertThat(log.days()).singleElement().satisfies(d -> assertThat(d.entries())
                .containsExactly(new AccessLog.Entry(CENTRE, "STAFF", 2, 0, 0, 0, 0)));
    }

    @Test
    void keepsToTheDaysOfTheLocation() {
        LocalDate day = today();
        Duration toMidnight = Duration.between(
                database.clock().instant(),
                day.plusDays(1).atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant());
        database.clock().advance(toMidnight.minusMinutes(1));
        does("sam", READ, "tim");
        database.clock().advance(Duration.ofMinutes(1));
        does("sam", CHANGE, "tim");

        assertThat(log("mum").days()).extracting(AccessLog.Day::day).containsExactly(day.plusDays(1), day);
        assertThat(logs.of(installation.actor("dad"), TIM, day, day).days())
                .singleElement()
                .satisfies(d ->
                        assertThat(d.entries()).containsExactly(new AccessLog.Entry(CENTRE, "STAFF", 1, 0, 0, 0, 0)));
    }

    @Test
    void refusesDaysInTheWrongOrderAndTooMany() {
        LocalDate day = today();
        assertThat(logs.of(installation.actor("mum"), TIM, day.minusDays(91), day)
                        .days())
                .isEmpty();
        assertRefused(
                PrivacyProblems.ACCESS_LOG_PERIOD,
                () -> logs.of(installation.actor("mum"), TIM, day.minusDays(92), day));
        assertRefused(
                PrivacyProblems.ACCESS_LOG_PERIOD, () -> logs.of(installation.actor("mum"), TIM, day.plusDays(1), day));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> logs.of(installation.actor("sam"), TIM, day.plusDays(1), day));
    }
}
