package org.houvast.privacy.internal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.BreakGlass;
import org.houvast.privacy.BreakTheGlass;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.DataRequestState;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.LiftRestriction;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Restriction;
import org.houvast.privacy.RestrictionGround;
import org.houvast.privacy.RestrictionProblems;
import org.houvast.privacy.RestrictionState;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.privacy.internal.Installation;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a restriction closes, what it leaves open, and how it ends. */
@EveryDatabase
class RestrictionIT {
    private static final Action READ = Action.read(
            "test.note.read",
            null,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.LOCATION_MANAGER,
            Relation.BREAK_GLASS,
            Relation.GUARDIAN);
    private static final Action WRITE =
            READ.change("test.note.write", AuditType.UPDATE, Relation.GROUP_STAFF, Relation.AUTHOR);
    private static final Action WRITE_WHATEVER = WRITE.evenRestricted();

    private final TestDatabase database;
    private AskedCentre centre;

    @SuppressWarnings("NullAway.Init")
    RestrictionIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        centre = new AskedCentre(database);
        centre.note("He built a tower.", null, null);
        centre.note("FINAL", "wolfram", MemoryHost.CENTRE, "He sang.", null, null);
        centre.note("FINAL", null, MemoryHost.CENTRE, "They all sang.", null, null);
    }

    @AfterEach
    void close() {
        centre.close();
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
    }

    private static Target note(String child, String controller) {
        return new Target(
                "note",
                new UUID(5, 5),
                Set.of(new ChildRef(child)),
                new GroupRef("bees"),
                new Place(new LocationRef("park"), WorkForm.KDV),
                new OrganisationRef(controller),
                new StaffRef("sam"),
                null);
    }

    /** what somebody is told who does this with a note about tim, or null when it works */
    private @Nullable ProblemType told(String who, Action action) {
        return told(centre.as(who), action, note("tim", MemoryHost.CENTRE));
    }

    private @Nullable ProblemType told(Actor actor, Action action, Target target) {
        return centre.installation
                .privacy
                .guard()
                .refusal(actor, action, target)
                .map(r -> r.type())
                .orElse(null);
    }

    /** the words that a list and that of one child show to somebody */
    private List<String> listed(Actor actor, @Nullable String child) {
        return centre.installation.privacy.guard().read(actor, reading -> {
            ScopeCondition scope =
                    child == null ? reading.condition(READ, "n") : reading.condition(READ, "n", new ChildRef(child));
            return Rows.on(database.dataSource())
                    .list(
                            "select n.facts from asked_note n where " + scope.sql()
                                    + (child == null ? "" : " and n.child_key = ?") + " order by n.facts",
                            p -> {
                                scope.bind(p);
                                if (child != null) {
                                    p.text(child);
                                }
                            },
                            row -> row.text(1));
        });
    }

    @Test
    void closesTheFileToWhomeverWouldReadItAndOpensItAgain() {
        List<String> all = List.of("He built a tower.", "He sang.", "They all sang.");
        assertThat(listed(centre.as("sam"), null)).isEqualTo(all);

        Restriction restriction = centre.restricted(RestrictionGround.ACCURACY_CONTESTED);

        assertThat(restriction.state()).isEqualTo(RestrictionState.ACTIVE);
        assertThat(restriction.grantedBy()).isEqualTo(new StaffRef("dora"));
        for (String who : List.of("sam", "mo")) {
            assertThat(told(who, READ)).isEqualTo(PrivacyProblems.PROCESSING_RESTRICTED);
            assertThat(listed(centre.as(who), null)).containsExactly("He sang.", "They all sang.");
            assertThat(listed(centre.as(who), "tim")).isEmpty();
            assertThat(listed(centre.as(who), "wolfram")).containsExactly("He sang.");
        }
        assertThat(told("sam", WRITE)).isEqualTo(PrivacyProblems.PROCESSING_RESTRICTED);
        assertThat(told("sam", WRITE_WHATEVER)).isNull();
        assertThat(told("mo", WRITE)).as("never might").isEqualTo(PrivacyProblems.NOT_ALLOWED);
        assertThat(told("ann", READ)).as("never did").isEqualTo(PrivacyProblems.NOT_FOUND);

        Restriction lifted = centre.lifted(restriction);

        assertThat(lifted.state()).isEqualTo(RestrictionState.LIFTED);
        assertThat(told("sam", READ)).isNull();
        assertThat(told("sam", WRITE)).isNull();
        assertThat(listed(centre.as("sam"), null)).isEqualTo(all);
        assertThat(listed(centre.as("sam"), "tim")).containsExactly("He built a tower.");
    }

    @Test
    void closesARecordOfSeveralChildrenOfWhomOneIsSetApart() {
        centre.restricted(RestrictionGround.OBJECTION_PENDING);
        Target alone = note("tim", MemoryHost.CENTRE);
        Target both = new Target(
                alone.type(),
                alone.id(),
                Set.of(AskedCentre.TIM, new ChildRef("wolfram")),
                alone.group(),
                alone.place(),
                alone.controller(),
                alone.author(),
                null);

        assertThat(told(centre.as("sam"), READ, both)).isEqualTo(PrivacyProblems.PROCESSING_RESTRICTED);
    }

    @Test
    void leavesTheRecordsOfAnotherControllerOpen() {
        Rows.on(database.dataSource())
                .change(
                        "insert into privacy_restriction (id, revision, child_key, location_key, work_form, controller_key,"
                                + " author_key, state, ground, request_id, granted_at)"
                                + " values (?, 1, 'tim', 'park', 'KDV', 'school', 'x', 'ACTIVE', 'UNLAWFUL', ?, ?)",
                        p -> p.uuid(UUID.randomUUID())
                                .uuid(UUID.randomUUID())
                                .instant(database.clock().instant()));
        centre.installation.privacy.lookForRestrictedFiles();

        assertThat(told("sam", READ)).isNull();
        assertThat(listed(centre.as("sam"), "tim")).containsExactly("He built a tower.");
        assertThat(centre.as("sam").scope().isRestricted(note("tim", "school"))).isTrue();
    }

    @Test
    void leavesToAGuardianWhatWasGiven() {
        centre.restricted(RestrictionGround.UNLAWFUL);

        assertThat(told("pat", READ)).isNull();
        assertThat(listed(centre.as("pat"), null)).containsExactly("He built a tower.");
    }

    @Test
    void opensInAnEmergencyForReadingAlone() {
        centre.restricted(RestrictionGround.NEEDED_FOR_CLAIM);
        int before = centre.installation.lines().size();
        BreakGlass opened = centre.installation
                .privacy
                .breakGlass()
                .open(centre.as("sam"), new BreakTheGlass(AskedCentre.TIM, "An ambulance asks about allergies."));

        assertThat(listed(centre.as("sam"), "tim")).containsExactly("He built a tower.");
        assertThat(listed(centre.as("sam"), null)).contains("He built a tower.");
        Actor sam = centre.as("sam");
        centre.installation.privacy.guard().read(sam, reading -> {
            reading.permit(READ, note("tim", MemoryHost.CENTRE));
            return sam;
        });
        assertThat(centre.installation.linesSince(before))
                .filteredOn(
                        l -> l.purpose().equals("test.note.read") && l.type().equals("READ"))
                .extracting(Installation.Line::basis)
                .containsExactly("BREAK_GLASS:" + opened.id());
        assertThat(told("sam", WRITE)).isEqualTo(PrivacyProblems.PROCESSING_RESTRICTED);
        centre.installation.privacy.breakGlass().end(centre.as("sam"), opened.id(), opened.revision());
        assertThat(told("sam", READ)).isEqualTo(PrivacyProblems.PROCESSING_RESTRICTED);
    }

    @Test
    void letsTheOfficerAnswerRequests() {
        centre.restricted(RestrictionGround.ACCURACY_CONTESTED);

        DataRequest answered =
                centre.answered(centre.reviewed(centre.collected(centre.registered(DataRequestKind.ACCESS))));

        assertThat(centre.requests.open(centre.as("dora"), answered.id()).json())
                .contains("He built a tower.");
    }

    @Test
    void lastsAsLongAsAnyRestrictionOfTheChild() {
        Restriction first = centre.restricted(RestrictionGround.ACCURACY_CONTESTED);
        database.clock().advance(Duration.ofMinutes(1));
        Restriction second = centre.restricted(RestrictionGround.OBJECTION_PENDING);
        assertThat(second.id()).isNotEqualTo(first.id());

        centre.lifted(first);
        assertThat(told("sam", READ)).isEqualTo(PrivacyProblems.PROCESSING_RESTRICTED);
        centre.lifted(second);
        assertThat(told("sam", READ)).isNull();
    }

    @Test
    void isLiftedAfterTheAskerWasTold() {
        Restriction restriction = centre.restricted(RestrictionGround.ACCURACY_CONTESTED);
        LocalDate today = database.clock().today();
        for (LocalDate told : List.of(today.minusDays(1), today.plusDays(1))) {
            assertRefused(RestrictionProblems.TOLD, () -> lift(restriction, told));
        }
        database.clock().advance(Duration.ofDays(2));
        Restriction lifted = lift(restriction, today.plusDays(1));

        assertThat(lifted.toldOn()).isEqualTo(today.plusDays(1));
        assertThat(lifted.reason()).isEqualTo("he was right");
        assertThat(lifted.liftedBy()).isEqualTo(new StaffRef("dora"));
        assertThat(lifted.allowedActions()).noneMatch(a -> a.allowed());
        assertRefused(RestrictionProblems.STATE, () -> lift(lifted, today));
    }

    private Restriction lift(Restriction restriction, LocalDate told) {
        return centre.keeping
                .restrictions()
                .lift(
                        centre.as("dora"),
                        restriction.id(),
                        restriction.revision(),
                        new LiftRestriction("he was right", told));
    }

    @Test
    void isGrantedForAChildAlone() {
        for (DataSubject adult : List.of(DataSubject.of(new StaffRef("sam")), DataSubject.of(new GuardianRef("pat")))) {
            DataRequest known = centre.identified(centre.register("dora", DataRequestKind.RESTRICTION, adult, null));
            assertThat(AskedCentre.allowed(known)).contains("refuse").doesNotContain("answer");
            assertRefused(DataRequestProblems.NO_RESTRICTION, () -> answer(known, RestrictionGround.UNLAWFUL));
        }
    }

    @Test
    void namesItsGroundAndNoOtherAnswerDoes() {
        DataRequest known = centre.identified(centre.registered(DataRequestKind.RESTRICTION));
        assertRefused(DataRequestProblems.RESTRICTION_GROUND, () -> answer(known, null));
        DataRequest erasure = centre.identified(centre.registered(DataRequestKind.ERASURE));
        assertRefused(
                DataRequestProblems.RESTRICTION_GROUND, () -> answer(erasure, RestrictionGround.NEEDED_FOR_CLAIM));
        assertThat(told("sam", READ)).isNull();

        assertThat(answer(known, RestrictionGround.UNLAWFUL).state()).isEqualTo(DataRequestState.ANSWERED);
    }

    private DataRequest answer(DataRequest request, @Nullable RestrictionGround ground) {
        return centre.requests.answer(
                centre.as("dora"), request.id(), request.revision(), new AnswerDataRequest(null, null, null, ground));
    }

    @Test
    void isKnownAtEveryNode() {
        try (Installation other = new Installation(database, centre.host)) {
            Restriction restriction = centre.restricted(RestrictionGround.ACCURACY_CONTESTED);
            assertThat(other.actor("sam").scope().restricted()).isEmpty();
            other.privacy.lookForRestrictedFiles();
            assertThat(other.actor("sam").scope().isRestricted(note("tim", MemoryHost.CENTRE)))
                    .isTrue();
            try (Installation started = new Installation(database, centre.host)) {
                assertThat(started.actor("sam").scope().isRestricted(note("tim", MemoryHost.CENTRE)))
                        .isTrue();
            }
            centre.lifted(restriction);
            other.privacy.lookForRestrictedFiles();
            assertThat(other.actor("sam").scope().restricted()).isEmpty();
        }
    }

    @Test
    void costsNoStatement() {
        long open = statements();
        centre.restricted(RestrictionGround.ACCURACY_CONTESTED);
        assertThat(statements()).isEqualTo(open);
    }

    private long statements() {
        long before = database.statementCount().total();
        assertThat(listed(centre.as("sam"), null)).isNotEmpty();
        return database.statementCount().total() - before;
    }

    @Test
    void keepsThePackageOfTheChildUntilItIsLifted() {
        DataRequest answered =
                centre.answered(centre.reviewed(centre.collected(centre.registered(DataRequestKind.ACCESS))));
        Restriction restriction = centre.restricted(RestrictionGround.NEEDED_FOR_CLAIM);
        database.clock().advance(Duration.ofDays(100));
        assertThat(centre.keeping.destroyPackages()).isZero();
        assertRefused(DataRequestProblems.PACKAGE_GONE, () -> centre.requests.open(centre.as("dora"), answered.id()));

        centre.lifted(restriction);

        assertThat(centre.keeping.destroyPackages()).isEqualTo(1);
    }

    @Test
    void tellsTheAuditWhoClosedAndOpenedAndHoldsNoWordOfIt() {
        int before = centre.installation.lines().size();
        Restriction restriction = centre.restricted(RestrictionGround.UNLAWFUL);
        centre.lifted(restriction);
        Actor sam = centre.as("sam");
        Restriction again = centre.restricted(RestrictionGround.UNLAWFUL);
        assertRefused(
                PrivacyProblems.PROCESSING_RESTRICTED,
                () -> centre.installation.privacy.guard().read(centre.as("sam"), reading -> {
                    reading.permit(READ, note("tim", MemoryHost.CENTRE));
                    return sam;
                }));

        assertThat(again.request()).isNotEqualTo(restriction.request());
        assertThat(centre.installation.linesSince(before))
                .extracting(Installation.Line::type, Installation.Line::purpose, Installation.Line::subject)
                .contains(
                        tuple("POLICY_CHANGE", "privacy.restriction.grant", "tim"),
                        tuple("POLICY_CHANGE", "privacy.restriction.lift", "tim"));
        assertThat(centre.installation.linesSince(before))
                .anyMatch(l -> l.outcome().equals("REFUSED") && l.reason().equals("privacy:processing-restricted"))
                .noneMatch(l -> l.toString().contains("it was verified"));
    }
}
