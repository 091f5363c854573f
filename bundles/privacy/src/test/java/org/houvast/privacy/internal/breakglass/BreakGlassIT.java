package org.houvast.privacy.internal.breakglass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Notifier;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AccessLog;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditExport;
import org.houvast.privacy.AuditFilter;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.BreakGlass;
import org.houvast.privacy.BreakGlassFilter;
import org.houvast.privacy.BreakGlassOpenings;
import org.houvast.privacy.BreakGlassProblems;
import org.houvast.privacy.BreakGlassState;
import org.houvast.privacy.BreakGlassVerdict;
import org.houvast.privacy.BreakTheGlass;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.ReviewBreakGlass;
import org.houvast.privacy.SecondFactor;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.Target;
import org.houvast.privacy.internal.Installation;
import org.houvast.privacy.internal.Installation.Line;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.Eventually;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EveryDatabase
class BreakGlassIT {
    private static final String CANARY = "kwikstaart";
    private static final String REASON = "An ambulance asks about allergies, says " + CANARY + ".";
    private static final Action READ =
            Action.read("test.record.read", null, Sensitivity.CHILD, Relation.GROUP_STAFF, Relation.BREAK_GLASS);
    private static final Action WRITE =
            READ.change("test.record.write", AuditType.UPDATE, Relation.GROUP_STAFF, Relation.AUTHOR);
    private static final Action DRAFT = Action.read("test.draft.read", null, Sensitivity.CHILD, Relation.AUTHOR);
    private static final OrganisationRef CENTRE = new OrganisationRef(MemoryHost.CENTRE);

    private final TestDatabase database;
    private MemoryHost host;
    private Installation installation;
    private BreakGlassOpenings openings;

    @SuppressWarnings("NullAway.Init")
    BreakGlassIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clock().set(TestClock.MONDAY_MORNING);
        host = MemoryHost.aCentre(database.clock())
                .organisation("school", Discipline.EDUCATION)
                .location("park", WorkForm.KDV)
                .location("elsewhere", WorkForm.KDV)
                .group("bees", "park", WorkForm.KDV)
                .group("ants", "elsewhere", WorkForm.KDV)
                .staff("pia", Role.STAFF, "ants")
                .staff("sam", Role.STAFF, "bees")
                .staffAt("mo", Role.MANAGER, "park")
                .staffAt("ann", Role.MANAGER, "elsewhere")
                .staff("dora", Role.DPO)
                .staff(StrangeStaff.of("tess", Role.TEACHER, "school"));
        for (String child : List.of("tim", "eva", "kim", "lou")) {
            host.child(child, LocalDate.of(2023, 5, 1), "bees").guardian("mum", child, Custody.YES);
        }
        database.transactions("privacy", PrivacyRuntime.class);
        for (String table : List.of("privacy_break_glass", "privacy_merge", "privacy_host_feed")) {
            Rows.on(database.dataSource()).change("delete from " + table, Rows.Binder.NONE);
        }
        installation = new Installation(database, host);
        openings = installation.privacy.breakGlass();
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    private Actor as(String person) {
        return installation.actor(person);
    }

    private BreakGlass open(String person, String child) {
        return openings.open(as(person), new BreakTheGlass(new ChildRef(child), REASON));
    }

    private static Target record(String child, String controller, String author) {
        return new Target(
                "record",
                new UUID(1, 1),
                Set.of(new ChildRef(child)),
                new GroupRef("bees"),
                new Place(new LocationRef("park"), WorkForm.KDV),
                new OrganisationRef(controller),
                new StaffRef(author),
                null);
    }

    private static Target record(String child) {
        return record(child, MemoryHost.CENTRE, "sam");
    }

    private void does(String person, Action action, Target target) {
        installation.privacy.guard().read(as(person), reading -> {
            reading.permit(action, target);
            return "seen";
        });
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
    }

    private void assertClosed(String person, String child) {
        assertRefused(PrivacyProblems.NOT_FOUND, () -> does(person, READ, record(child)));
        assertThat(as(person).scope().relationsTo(record(child))).isEmpty();
    }

    @Test
    void opensTheFileOfOneChildForReadingAlone() {
        assertClosed("pia", "tim");

        BreakGlass opened = open("pia", "tim");

        assertThat(opened.state()).isEqualTo(BreakGlassState.ACTIVE);
        assertThat(opened.reason()).isEqualTo(REASON);
        assertThat(opened.openedBy()).isEqualTo(new StaffRef("pia"));
        assertThat(opened.until()).isEqualTo(opened.openedAt().plus(Duration.ofMinutes(60)));
        assertThat(opened.location()).isEqualTo(new LocationRef("park"));
        does("pia", READ, record("tim"));
        assertThat(as("pia").scope().mayName(record("tim"))).isTrue();
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> does("pia", WRITE, record("tim")));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> does("pia", DRAFT, record("tim")));
        assertClosed("pia", "eva");
        assertClosed("ann", "tim");
        assertRefused(PrivacyProblems.NOT_FOUND, () -> does("pia", READ, record("tim", "school", "sam")));
    }

    @Test
    void bringsNothingBackOfWhatSomebodyOnceWrote() {
        open("pia", "tim");

        assertThat(as("pia").scope().relationsTo(record("tim", MemoryHost.CENTRE, "pia")))
                .containsExactly(Relation.BREAK_GLASS);
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> does("pia", WRITE, record("tim", MemoryHost.CENTRE, "pia")));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> does("pia", DRAFT, record("tim", MemoryHost.CENTRE, "pia")));
    }

    @Test
    void writesTheOpeningIntoTheAuditOfEachRead() {
        BreakGlass opened = open("pia", "tim");
        int before = installation.lines().size();

        does("pia", READ, record("tim"));
        installation.privacy.guard().read(as("pia"), reading -> {
            var unused = reading.condition(READ);
            reading.listed(READ, "record", List.of(new UUID(1, 1)), Set.of(new ChildRef("tim")));
            return "seen";
        });
        does("sam", READ, record("tim"));

        assertThat(installation.linesSince(before))
                .extracting(Line::type, Line::basis)
                .containsExactly(
                        tuple("READ", "BREAK_GLASS:" + opened.id()),
                        tuple("LIST_HIT", "BREAK_GLASS:" + opened.id()),
                        tuple("READ", "GROUP_STAFF"));
        assertThat(installation.lines())
                .filteredOn(l -> l.type().equals("BREAK_GLASS") && l.outcome().equals("DONE"))
                .last()
                .extracting(Line::objectIds, Line::subject, Line::basis)
                .containsExactly(opened.id().toString(), "tim", "COLLEAGUE");
    }

    @Test
    void standsInTheExportAsTheRelationThatTheReadWasBy() throws Exception {
        BreakGlass opened = open("pia", "tim");
        does("pia", READ, record("tim"));
        Set<String> bases = new HashSet<>();

        AuditExport export = installation.privacy.auditTrail().export(as("dora"), AuditFilter.ALL);
        int column = export.columns().indexOf("behandelrelatieProtocol");
        export.rows(cells -> bases.add(cells.get(column)));

        assertThat(bases).contains("BREAK_GLASS:" + opened.id());
    }

    @Test
    void namesAnotherRelationWhereThereIsOne() {
        BreakGlass opened = open("pia", "tim");
        host.childMoves("tim", "ants", database.clock().today());
        int before = installation.lines().size();

        does("pia", READ, record("tim"));

        assertThat(as("pia").scope().glass().open()).containsValue(opened.id());
        assertThat(installation.linesSince(before)).extracting(Line::basis).containsExactly("GROUP_STAFF");
    }

    @Test
    void endsByTheClock() {
        BreakGlass opened = open("pia", "tim");
        database.clock().advance(Duration.ofMinutes(60).minusNanos(1000));
        does("pia", READ, record("tim"));

        database.clock().advance(Duration.ofNanos(1000));

        assertClosed("pia", "tim");
        BreakGlass over = openings.get(as("pia"), opened.id());
        assertThat(over.state()).isEqualTo(BreakGlassState.ENDED);
        assertThat(over.endedAt()).isEqualTo(opened.until());
        assertRefused(BreakGlassProblems.STATE, () -> openings.end(as("pia"), opened.id(), opened.revision()));
    }

    @Test
    void endsAtOnceOnEveryNodeWhenItsOpenerSaysSo() {
        Installation other = new Installation(database, host);
        BreakGlass opened = open("pia", "tim");
        assertThat(other.actor("pia").scope().relationsTo(record("tim"))).isEmpty();
        other.privacy.lookForOpenedFiles();
        assertThat(other.actor("pia").scope().relationsTo(record("tim"))).containsExactly(Relation.BREAK_GLASS);

        BreakGlass ended = openings.end(as("pia"), opened.id(), opened.revision());

        assertThat(ended.state()).isEqualTo(BreakGlassState.ENDED);
        assertThat(ended.endedAt()).isEqualTo(database.clock().instant());
        assertClosed("pia", "tim");
        assertThat(other.actor("pia").scope().relationsTo(record("tim"))).isEmpty();
        other.close();
    }

    @Test
    void costsNobodyAStatementButWhoHasAFileOpen() {
        open("pia", "tim");

        assertThat(statements("sam")).isZero();
        assertThat(statements("ann")).isZero();
        assertThat(statements("dora")).isZero();
        assertThat(statements("pia")).isEqualTo(1);
        database.clock().advance(Duration.ofHours(1));
        assertThat(statements("pia")).isZero();
    }

    private long statements(String person) {
        Actor actor = as(person);
        long before = database.statementCount().total();
        assertThat(actor.scope().today()).isEqualTo(database.clock().today());
        return database.statementCount().total() - before;
    }

    @Test
    void costsAConstantNumberOfStatementsToList() {
        for (String child : List.of("tim", "eva", "kim")) {
            open("pia", child);
        }
        long before = database.statementCount().total();
        assertThat(openings.list(as("mo"), BreakGlassFilter.ALL, new PageRequest(1, null))
                        .items())
                .hasSize(1);
        long one = database.statementCount().total() - before;
        assertThat(openings.list(as("mo"), BreakGlassFilter.ALL, PageRequest.first())
                        .items())
                .hasSize(3);

        assertThat(database.statementCount().total() - before - one).isEqualTo(one);
    }

    @Test
    void isRefusedWithoutTheSecondFactorWhereOneIsToBeGiven() {
        assertRefused(BreakGlassProblems.SECOND_FACTOR_NEEDED, () -> openByToken("tim", SecondFactor.MISSING));
        assertClosed("pia", "tim");

        assertThat(openByToken("tim", SecondFactor.SHOWN).secondFactor()).isTrue();
        assertThat(openByToken("eva", SecondFactor.NOT_SHOWN).secondFactor()).isFalse();
    }

    private BreakGlass openByToken(String child, SecondFactor factor) {
        RequestFacts facts =
                new RequestFacts("0".repeat(32), "tests", "192.0.2.1", Language.EN, Optional.empty(), factor);
        Actor actor = installation.privacy.actors().byToken(MemoryHost.ISSUER, "pia", facts);
        return openings.open(actor, new BreakTheGlass(new ChildRef(child), REASON));
    }

    @Test
    void opensNothingTwiceAndNotManyAtOnce() {
        open("pia", "tim");
        assertRefused(BreakGlassProblems.OPEN_ALREADY, () -> open("pia", "tim"));
        open("pia", "eva");
        open("pia", "kim");

        assertRefused(BreakGlassProblems.TOO_MANY, () -> open("pia", "lou"));
        assertRefused(BreakGlassProblems.NEEDLESS, () -> open("sam", "tim"));
        database.clock().advance(Duration.ofHours(1));
        assertThat(open("pia", "lou").state()).isEqualTo(BreakGlassState.ACTIVE);
    }

    @Test
    void tellsOfNoChildThatIsNotOfTheOrganisation() {
        host.child("far", LocalDate.of(2023, 5, 1), "ants").family("ann", "eva");

        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("tess", "tim"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("pia", "nobody"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("ann", "eva"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("mum", "tim"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("dora", "tim"));
        host.childLeaves("tim", database.clock().today().minusDays(1));
        assertRefused(PrivacyProblems.CHILD_LEFT, () -> open("pia", "tim"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("tess", "tim"));
    }

    @Test
    void wantsAReasonOfTwentyCharacters() {
        for (String reason : List.of("", "because", "                         ", "a".repeat(19), "a".repeat(1001))) {
            assertThatThrownBy(() -> openings.open(as("pia"), new BreakTheGlass(new ChildRef("tim"), reason)))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.violations()).isNotEmpty());
        }
        assertThat(openings.open(as("pia"), new BreakTheGlass(new ChildRef("tim"), "a".repeat(1000)))
                        .reason())
                .hasSize(1000);
    }

    @Test
    void holdsForTheChildUnderEveryKeyThatItHadOrGets() {
        installation.privacy.pollHostChanges();
        open("pia", "tim");
        host.child("tim-2", LocalDate.of(2023, 5, 1), "bees").childrenMerge("tim", "tim-2");
        installation.privacy.pollHostChanges();

        does("pia", READ, record("tim"));
        does("pia", READ, record("tim-2"));
        assertRefused(BreakGlassProblems.OPEN_ALREADY, () -> open("pia", "tim-2"));
    }

    @Test
    void isReviewedByTheManagerOrTheOfficerAndNeverByItsOpener() {
        BreakGlass opened = open("pia", "tim");
        ReviewBreakGlass verdict = new ReviewBreakGlass(BreakGlassVerdict.NOT_JUSTIFIED, "A call had done.");
        assertRefused(
                BreakGlassProblems.STATE, () -> openings.review(as("mo"), opened.id(), opened.revision(), verdict));
        database.clock().advance(Duration.ofHours(3));
        assertThat(openings.toReview(as("mo"), 10)).extracting(BreakGlass::id).containsExactly(opened.id());
        assertThat(openings.toReview(as("dora"), 10)).extracting(BreakGlass::id).containsExactly(opened.id());
        assertThat(openings.toReview(as("ann"), 10)).isEmpty();
        assertThat(openings.toReview(as("pia"), 10)).isEmpty();

        BreakGlass reviewed = openings.review(as("mo"), opened.id(), opened.revision(), verdict);

        assertThat(reviewed.state()).isEqualTo(BreakGlassState.REVIEWED);
        assertThat(reviewed.verdict()).isEqualTo(BreakGlassVerdict.NOT_JUSTIFIED);
        assertThat(reviewed.remark()).isEqualTo("A call had done.");
        assertThat(reviewed.reviewedBy()).isEqualTo(new StaffRef("mo"));
        assertThat(reviewed.endedAt()).isEqualTo(opened.until());
        assertThat(openings.toReview(as("dora"), 10)).isEmpty();
        assertThat(openings.get(as("pia"), opened.id()).verdict()).isEqualTo(BreakGlassVerdict.NOT_JUSTIFIED);
    }

    @Test
    void isNotReviewedByAnOpenerWhoIsOfficerToo() {
        host.staff(new StaffRecord(
                new StaffRef("both"),
                new PersonRef("person-both"),
                "Name of both",
                CENTRE,
                List.of(new StaffRecord.RoleAt(Role.DPO, null), new StaffRecord.RoleAt(Role.STAFF, null)),
                List.of(),
                null,
                Set.of(),
                null));
        BreakGlass opened = open("both", "tim");
        BreakGlass ended = openings.end(as("both"), opened.id(), opened.revision());

        assertRefused(
                BreakGlassProblems.OWN_REVIEW,
                () -> openings.review(
                        as("both"),
                        ended.id(),
                        ended.revision(),
                        new ReviewBreakGlass(BreakGlassVerdict.JUSTIFIED, null)));
        assertThat(ended.allowedActions()).noneMatch(AllowedAction::allowed);
        assertThat(openings.toReview(as("both"), 10)).isEmpty();
    }

    @Test
    void listsByHowTheyStandNow() {
        BreakGlass over = open("pia", "tim");
        database.clock().advance(Duration.ofHours(1));
        BreakGlass reviewed = open("pia", "eva");
        BreakGlass ended = openings.end(as("pia"), reviewed.id(), reviewed.revision());
        openings.review(
                as("dora"), ended.id(), ended.revision(), new ReviewBreakGlass(BreakGlassVerdict.JUSTIFIED, null));
        BreakGlass active = open("pia", "kim");

        for (String reader : List.of("pia", "mo", "dora")) {
            assertThat(listed(reader, BreakGlassState.ACTIVE))
                    .containsExactly(active.id().value());
            assertThat(listed(reader, BreakGlassState.ENDED))
                    .containsExactly(over.id().value());
            assertThat(listed(reader, BreakGlassState.REVIEWED))
                    .containsExactly(reviewed.id().value());
        }
        assertThat(listed("ann", BreakGlassState.ACTIVE)).isEmpty();
        assertThat(openings.list(as("mo"), new BreakGlassFilter(new ChildRef("eva"), null), PageRequest.first())
                        .items())
                .extracting(BreakGlass::id)
                .containsExactly(reviewed.id());
    }

    private List<UUID> listed(String reader, BreakGlassState state) {
        return openings.list(as(reader), new BreakGlassFilter(null, state), PageRequest.first()).items().stream()
                .map(o -> o.id().value())
                .toList();
    }

    @Test
    void tellsTheManagerOfThePlaceAndTheOfficerAndNeverWhatOrWhose() {
        BreakGlassNotices notices = new BreakGlassNotices(database.dataSource(), installation.privacy.hostRecords());
        database.consume(notices);

        BreakGlass opened = open("pia", "tim");

        Eventually.eventually(() -> assertThat(host.notices())
                .filteredOn(n -> n.record().equals(opened.id().toString()))
                .extracting(Notifier.Notice::kind, n -> n.to().key())
                .containsExactlyInAnyOrder(
                        tuple("privacy.break-glass.opened", "person-mo"),
                        tuple("privacy.break-glass.opened", "person-dora")));
        assertThat(host.notices()).extracting(Notifier.Notice::id).doesNotHaveDuplicates();
        assertThat(host.notices().toString()).doesNotContain("tim").doesNotContain(CANARY);
        database.stopConsuming(notices);
    }

    @Test
    void keepsTheReasonOutOfAuditAndEvents() throws SQLException {
        BreakGlass opened = open("pia", "tim");
        BreakGlass ended = openings.end(as("pia"), opened.id(), opened.revision());
        openings.review(
                as("mo"), ended.id(), ended.revision(), new ReviewBreakGlass(BreakGlassVerdict.JUSTIFIED, CANARY));

        for (String table : List.of("privacy_audit_line", "houvast_outbox")) {
            assertThat(content(table)).isNotEmpty().doesNotContain(CANARY);
        }
        assertThat(content("privacy_break_glass")).contains(CANARY);
    }

    private String content(String table) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    Object value = rows.getObject(i);
                    all.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                            .append('\n');
                }
            }
        }
        return all.toString();
    }

    @Test
    void standsInTheAccessLogOfTheChild() {
        database.clock().advance(Duration.ofDays(100));
        LocalDate day = database.clock().today();
        open("pia", "tim");
        does("pia", READ, record("tim"));
        does("sam", READ, record("tim"));

        AccessLog log = installation.privacy.accessLogs().of(as("mum"), new ChildRef("tim"), day, day);

        assertThat(log.days().get(0).entries())
                .filteredOn(e -> CENTRE.equals(e.organisation()))
                .singleElement()
                .extracting(AccessLog.Entry::seen, AccessLog.Entry::breakGlass)
                .containsExactly(3L, 2L);
    }

    @Test
    void endsAtTheEndOfTheRoleToo() {
        open("pia", "tim");

        host.staffLeaves("pia", database.clock().today().minusDays(1));

        assertThatThrownBy(() -> as("pia")).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type())
                .isEqualTo(PrivacyProblems.PERSON_UNKNOWN));
    }
}
