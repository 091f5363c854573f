package org.houvast.coaching.internal.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.EnterPolicyTime;
import org.houvast.coaching.HoldMoment;
import org.houvast.coaching.HoursFilter;
import org.houvast.coaching.HoursProof;
import org.houvast.coaching.PolicyTime;
import org.houvast.coaching.ProposeMoment;
import org.houvast.coaching.StartMoment;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.coaching.internal.Arranged;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.StaffRecord;
import org.houvast.host.spi.StaffRecord.RoleAt;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoursIT extends CoachingTest {
    private static final LocationRef LOC = new LocationRef("loc");
    private static int year = 2039;

    private final Arranged arranged;
    private List<StaffRecord> away = List.of();

    HoursIT(TestDatabase database) {
        super(database);
        arranged = Arranged.at(centre);
    }

    @BeforeEach
    void inAYearOfItsOwn() {
        year++;
        centre.clock.at(LocalDate.of(year, 8, 31), LocalTime.of(9, 0));
        OrganisationRef centreOrganisation = new OrganisationRef(MemoryHost.CENTRE);
        centre.host.location(new LocationRecord(
                LOC,
                "Loc",
                TestClock.ZONE,
                List.of(
                        new WorkFormAtLocation(WorkForm.KDV, centreOrganisation, "lrk-1", 6),
                        new WorkFormAtLocation(WorkForm.BSO, centreOrganisation, "lrk-2", 0))));
        sendAway(Set.of("vera", "mila", "otto", "max", "omar"));
        for (String who : List.of("vera", "mila", "otto", "max")) {
            contract(who, "sun");
        }
        contract("omar", "moon");
    }

    /** other tests share the centre, and brought staff of their own */
    private void sendAway(Set<String> staying) {
        away = centre.host.staff().inGroups(Set.of(new GroupRef("sun"), new GroupRef("moon")), today()).stream()
                .filter(s -> !staying.contains(s.ref().key()))
                .toList();
        away.forEach(s -> centre.host.staff(new StaffRecord(
                s.ref(),
                s.person(),
                s.displayName(),
                s.organisation(),
                s.roles(),
                List.of(),
                s.fte(),
                s.family(),
                s.leftOn())));
    }

    @AfterEach
    void everythingKnown() {
        centre.host.with(Capability.FTE, Capability.LRK, Capability.VE_CHILDREN);
        away.forEach(centre.host::staff);
    }

    private void contract(String who, String group) {
        centre.host.staff(new StaffRecord(
                new StaffRef(who),
                new PersonRef("person-" + who),
                who,
                new OrganisationRef(MemoryHost.CENTRE),
                List.of(new RoleAt(Role.STAFF, null)),
                List.of(new Membership(new GroupRef(group), LocalDate.of(2024, 1, 1), null)),
                new BigDecimal("0.75"),
                Set.of(),
                null));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new HoursAccess())).isEqualTo(AccessTable.written(HoursIT.class));
    }

    @Test
    void holdsPolicyAndCoachingApartAndCountsOnlyWhatCounts() {
        held("fleur", CoachType.YOUTH_CARE, "sun", 90);
        held("iris", CoachType.STATUTORY_PEDAGOGICAL, "sun", 60);
        centre.host.coach("petra", "care");
        held("petra", CoachType.VE, "sun", 45);
        PolicyTime entered = enter("rik", today(), 120);
        enter("ada", today().minusDays(1), 60);

        HoursProof proof = proof("rik");

        assertThat(proof.referenceDate()).isEqualTo(LocalDate.of(year, 1, 1));
        assertThat(proof.policy()).isEqualTo(new HoursProof.Policy(2, 100, 180));
        assertThat(proof.coaching().fte()).isEqualByComparingTo("3.75");
        assertThat(proof.coaching().normHours()).isEqualByComparingTo("37.5");
        assertThat(proof.coaching().deliveredMinutes()).isEqualTo(60);
        assertThat(proof.coaching().veNormHours()).isEqualTo(60);
        assertThat(proof.coaching().veDeliveredMinutes()).isEqualTo(45);
        assertThat(proof.lines())
                .extracting(HoursProof.Line::coachType, HoursProof.Line::statutory, HoursProof.Line::minutesInGroup)
                .containsExactlyInAnyOrder(
                        tuple(CoachType.YOUTH_CARE, false, 90),
                        tuple(CoachType.STATUTORY_PEDAGOGICAL, true, 60),
                        tuple(CoachType.VE, true, 45));
        assertThat(proof.staff())
                .extracting(c -> c.staff().key() + " " + c.coached())
                .containsExactly("max true", "mila true", "omar false", "otto true", "vera true");
        assertThat(proof.everybodyCoached()).isFalse();
        assertThat(proof.warning()).isFalse();
        centre.clock.advance(Duration.ofDays(1));
        assertThat(proof("rik").warning()).isTrue();
        assertThat(arranged.hours.export(centre.actor("rik"), new HoursFilter(year, LOC)))
                .isEqualTo(proof("rik"));

        PolicyTime withdrawn = arranged.hours.withdraw(centre.actor("ada"), entered.id(), entered.revision());
        assertThat(proof("ada").policy().enteredMinutes()).isEqualTo(60);
        assertRefused(
                ArrangementProblems.POLICY_TIME_WITHDRAWN,
                () -> arranged.hours.withdraw(centre.actor("ada"), withdrawn.id(), withdrawn.revision()));
        assertThat(arranged.hours.policyTimes(centre.actor("rik"), new HoursFilter(year, LOC)))
                .hasSize(2);
    }

    @Test
    void makesNoNormOfWhatIsNotKnown() {
        centre.host.without(Capability.FTE, Capability.LRK, Capability.VE_CHILDREN);

        HoursProof proof = proof("rik");

        assertThat(proof.policy().normHours()).isNull();
        assertThat(proof.coaching().normHours()).isNull();
        assertThat(proof.coaching().veNormHours()).isNull();
        assertThat(proof.staff()).isNotEmpty();
        centre.host.with(Capability.FTE, Capability.LRK, Capability.VE_CHILDREN);
        assertThat(arranged.hours
                        .proof(centre.actor("rik"), new HoursFilter(year - 1, LOC))
                        .coaching()
                        .veNormHours())
                .isNull();
    }

    @Test
    void isForWhoAnswersForTheLocation() {
        held("iris", CoachType.STATUTORY_PEDAGOGICAL, "sun", 60);
        PolicyTime entered = enter("rik", today(), 60);
        for (String who : List.of("vera", "iris", "esra", "anna", "sofie")) {
            HoursProof seen = proof(who);
            assertThat(seen.lines()).isEmpty();
            assertThat(seen.staff()).isEmpty();
            assertThat(seen.policy().enteredMinutes()).isZero();
            assertRefused(PrivacyProblems.NOT_FOUND, () -> enter(who, today(), 60));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> arranged.hours.policyTime(centre.actor(who), entered.id()));
            assertThat(arranged.hours.policyTimes(centre.actor(who), new HoursFilter(year, LOC)))
                    .isEmpty();
        }
        assertThat(arranged.hours.policyTime(centre.actor("ada"), entered.id()).minutes())
                .isEqualTo(60);
    }

    @Test
    void refusesWhatCannotBeMeant() {
        for (int wrong : new int[] {2017, year + 2}) {
            assertRefused(
                    ArrangementProblems.YEAR_INVALID,
                    () -> arranged.hours.proof(centre.actor("rik"), new HoursFilter(wrong, null)));
        }
        for (int minutes : new int[] {0, 1441, 2000}) {
            assertRefused(ArrangementProblems.POLICY_TIME_INVALID, () -> enter("rik", today(), minutes));
        }
        assertRefused(ArrangementProblems.POLICY_TIME_INVALID, () -> enter("rik", today().plusDays(1), 60));
    }

    private LocalDate today() {
        return centre.clock.today();
    }

    private HoursProof proof(String who) {
        return arranged.hours.proof(centre.actor(who), new HoursFilter(year, LOC));
    }

    private PolicyTime enter(String who, LocalDate on, int minutes) {
        return arranged.hours.enter(centre.actor(who), new EnterPolicyTime(new Place(LOC, WorkForm.KDV), on, minutes));
    }

    @Test
    void countsTheWholeOfATalkAndOnTheGroupOnlyTheMinutesThere() {
        held("iris", CoachType.STATUTORY_PEDAGOGICAL, "sun", CoachForm.ON_GROUP, 60);
        centre.clock.advance(Duration.ofDays(1));
        held("iris", CoachType.STATUTORY_PEDAGOGICAL, "sun", CoachForm.CONVERSATION, 0);

        assertThat(proof("rik").coaching().deliveredMinutes()).isEqualTo(75);
        assertThat(proof("rik").lines()).singleElement().satisfies(line -> {
            assertThat(line.minutesInGroup()).isEqualTo(60);
            assertThat(line.minutesIndirect()).isEqualTo(30);
            assertThat(line.minutesCounted()).isEqualTo(75);
        });
    }

    private void held(String coach, CoachType type, String group, int minutes) {
        held(coach, type, group, CoachForm.ON_GROUP, minutes);
    }

    private void held(String coach, CoachType type, String group, CoachForm form, int minutes) {
        CoachAssignment assignment = centre.assignments.assign(
                centre.actor("rik"),
                new AssignCoach(new StaffRef(coach), type, List.of(new GroupRef(group)), today(), null, null, today()));
        Instant start =
                today().atTime(10, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
        CoachingMoment proposed = centre.moments.propose(
                centre.actor("vera"),
                new ProposeMoment(assignment.id(), null, form, start, start.plus(Duration.ofHours(2)), null));
        CoachingMoment agreed = centre.moments.agree(centre.actor(coach), proposed.id(), proposed.revision());
        Instant before = centre.clock.instant();
        centre.clock.set(start.plus(Duration.ofHours(2)));
        CoachingMoment begun =
                centre.moments.start(centre.actor(coach), agreed.id(), agreed.revision(), new StartMoment(start));
        centre.moments.hold(centre.actor(coach), begun.id(), begun.revision(), new HoldMoment(minutes, 15, null));
        centre.clock.set(before);
        centre.assignments.end(centre.actor("rik"), assignment.id(), assignment.revision(), new EndAssignment(null));
    }
}
