package org.houvast.privacy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.PersonDirectory;
import org.houvast.host.spi.PersonRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Actor;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.RelationSource;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.Target;
import org.houvast.privacy.internal.Installation;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EveryDatabase
class ScopeFinderIT {
    private static final ChildRef TIM = new ChildRef("tim");
    private static final ChildRef EVA = new ChildRef("eva");
    private static final Set<GroupRef> BEES = Set.of(new GroupRef("bees"));
    private static final UUID CASE = new UUID(1, 2);

    private final TestDatabase database;
    private CoachedGroups coached = CoachedGroups.byName(BEES);
    private Set<UUID> cases = Set.of(CASE);
    private Set<ChildRef> consulted = Set.of();
    private MemoryHost host;
    private Installation installation;

    @SuppressWarnings("NullAway.Init")
    ScopeFinderIT(TestDatabase database) {
        this.database = database;
    }

    /** coach Cor of outside, and Ina of the centre, are coach of the bees */
    private final class Assignments implements RelationSource {
        @Override
        public boolean concerns(Actor.Staff staff) {
            return staff.has(Role.COACH) || staff.ref().key().equals("ina");
        }

        @Override
        public Relations of(Actor.Staff staff, LocalDate today) {
            return new Relations(coached, cases, consulted);
        }
    }

    @BeforeEach
    void start() {
        database.transactions("privacy", PrivacyRuntime.class);
        Rows rows = Rows.on(database.dataSource());
        rows.change("delete from privacy_merge", Rows.Binder.NONE);
        rows.change("delete from privacy_consent_answer", Rows.Binder.NONE);
        rows.change("delete from privacy_consent", Rows.Binder.NONE);
        LocalDate born = LocalDate.of(2023, 5, 1);
        host = MemoryHost.aCentre(database.clock())
                .organisation("school", Discipline.EDUCATION)
                .organisation("care", Discipline.YOUTH_CARE)
                .location(new LocationRecord(
                        new LocationRef("park"),
                        "Park",
                        TestClock.ZONE,
                        List.of(form(WorkForm.KDV, "centre"), form(WorkForm.PO, "school"))))
                .location("dorp", WorkForm.BSO)
                .group("bees", "park", WorkForm.KDV)
                .group("class-1", "park", WorkForm.PO)
                .group("foxes", "dorp", WorkForm.BSO)
                .child("tim", born, "bees")
                .child("eva", born, "bees", "class-1")
                .child("kid", LocalDate.of(2018, 5, 1), "foxes")
                .staff("sam", Role.STAFF, "bees")
                .staff("tea", Role.TEACHER, "class-1")
                .staff("mo", Role.MANAGER)
                .staffAt("max", Role.MANAGER, "dorp")
                .staff("ina", Role.INTERNAL_COACH)
                .staff("odd", Role.ORG_ADMIN)
                .staff("dop", Role.DPO)
                .coach("cor", "care")
                .guardian("pat", "tim", Custody.YES);
        host.staff(ofSchool("tea", Role.TEACHER, "class-1"));
        installation = new Installation(database, host, ConsentRule.BOTH, new Assignments());
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    private static WorkFormAtLocation form(WorkForm form, String controller) {
        return new WorkFormAtLocation(form, new OrganisationRef(controller), null, null);
    }

    private static StaffRecord ofSchool(String key, Role role, String group) {
        return new StaffRecord(
                new StaffRef(key),
                new PersonRef("person-" + key),
                key,
                new OrganisationRef("school"),
                List.of(new StaffRecord.RoleAt(role, new LocationRef("park"))),
                List.of(new Membership(new GroupRef(group), MemoryHost.SINCE, null)),
                null,
                Set.of(),
                null);
    }

    private static Place place(String location, WorkForm form) {
        return new Place(new LocationRef(location), form);
    }

    private static Target about(ChildRef child, String group, Place place, String controller) {
        return new Target(
                "record",
                new UUID(3, 4),
                Set.of(child),
                new GroupRef(group),
                place,
                new OrganisationRef(controller),
                null,
                CASE);
    }

    private static Target timInBees() {
        return about(TIM, "bees", place("park", WorkForm.KDV), "centre");
    }

    private AccessScope scope(String key) {
        return installation.actor(key).scope();
    }

    @Test
    void reachesAsGroupStaffTheChildrenWhoAreInTheGroupNow() {
        long before = database.statementCount().total();

        AccessScope scope = scope("sam");

        assertThat(database.statementCount().total())
                .as("consent of Eva, who is at school too")
                .isEqualTo(before + 1);
        assertThat(scope.groups()).containsExactly(new GroupRef("bees"));
        assertThat(scope.children()).containsExactlyInAnyOrder(TIM, EVA);
        assertThat(scope.controllers()).containsExactly(new OrganisationRef("centre"));
        assertThat(scope.relationsTo(timInBees())).containsExactly(Relation.GROUP_STAFF);

        host.childMoves("tim", "foxes", database.clock().today());
        assertThat(scope("sam").relationsTo(timInBees())).isEmpty();
    }

    @Test
    void needsNoSqlWhenNoConsentCanMatter() {
        host.childMoves("eva", "class-1", LocalDate.of(2024, 1, 1));
        host.child("eva", LocalDate.of(2023, 5, 1), "class-1");
        long before = database.statementCount().total();

        assertThat(scope("sam").children()).containsExactly(TIM);
        assertThat(scope("tea").children()).containsExactly(EVA);
        assertThat(scope("mo").managed()).isNotEmpty();

        assertThat(database.statementCount().total()).isEqualTo(before);
    }

    @Test
    void crossesToTheOtherControllerOnlyWithConsent() {
        Target ofSchool = about(EVA, "class-1", place("park", WorkForm.PO), "school");
        assertThat(scope("sam").relationsTo(ofSchool)).isEmpty();

        consent("sam", EVA, ConsentPurpose.SHARE_CHILDCARE_SCHOOL, "school", "bees");

        assertThat(scope("sam").relationsTo(ofSchool)).containsExactly(Relation.GROUP_STAFF);
        assertThat(scope("tea").relationsTo(about(EVA, "bees", place("park", WorkForm.KDV), "centre")))
                .containsExactly(Relation.GROUP_STAFF);
    }

    private void consent(String staff, ChildRef child, ConsentPurpose purpose, String party, String group) {
        host.guardian("par-" + child, child.key(), Custody.YES);
        var consent = installation
                .privacy
                .consents()
                .request(
                        installation.actor(staff),
                        new RequestConsent(
                                child,
                                purpose,
                                new OrganisationRef(party),
                                "v1",
                                new GroupRef(group),
                                null,
                                null,
                                null));
        for (Guardianship guardianship : installation.privacy.hostRecords().guardianships(child)) {
            consent = installation
                    .privacy
                    .consents()
                    .give(
                            installation.actor(staff),
                            consent.id(),
                            consent.revision(),
                            new GiveConsent(guardianship.guardian(), false, ConsentMode.WRITTEN, "folder 3"));
        }
    }

    @Test
    void managesTheWorkFormsOfTheOwnOrganisationOnly() {
        assertThat(scope("mo").managed())
                .containsExactlyInAnyOrder(place("park", WorkForm.KDV), place("dorp", WorkForm.BSO));
        assertThat(scope("max").managed()).containsExactly(place("dorp", WorkForm.BSO));
        assertThat(scope("mo").relationsTo(timInBees())).containsExactly(Relation.LOCATION_MANAGER);
        assertThat(scope("max").relationsTo(timInBees())).isEmpty();
        assertThat(scope("odd").administered()).hasSize(2);
        assertThat(scope("dop").officed()).hasSize(2);
        assertThat(scope("ina").supported()).hasSize(2);
    }

    @Test
    void reachesAsOutsideCoachGroupsAndTheAliasUntilThereIsConsent() {
        AccessScope without = scope("cor");
        assertThat(without.controllers()).isEmpty();
        assertThat(without.relationsTo(timInBees()))
                .containsExactlyInAnyOrder(Relation.COACH, Relation.CASE_PARTICIPANT);
        assertThat(without.mayName(timInBees())).isFalse();

        consent("sam", TIM, ConsentPurpose.EXTERNAL_COACH_NAMED, "care", "bees");

        AccessScope with = scope("cor");
        assertThat(with.named()).containsExactly(TIM);
        assertThat(with.relationsTo(timInBees())).contains(Relation.CASE_COACH);
        assertThat(with.mayName(timInBees())).isTrue();
    }

    @Test
    void knowsTheChildAsCoachOfTheOwnOrganisation() {
        AccessScope ina = scope("ina");

        assertThat(ina.relationsTo(timInBees()))
                .containsExactlyInAnyOrder(
                        Relation.INTERNAL_COACH, Relation.COACH, Relation.CASE_COACH, Relation.CASE_PARTICIPANT);
        assertThat(ina.mayName(timInBees())).isTrue();
        assertThat(ina.named()).isEmpty();
    }

    @Test
    void reachesNoChildAsCoachOfTheGroupOnly() {
        coached = CoachedGroups.only(BEES);
        cases = Set.of();
        consent("sam", TIM, ConsentPurpose.EXTERNAL_COACH_NAMED, "care", "bees");

        AccessScope cor = scope("cor");

        assertThat(cor.relationsTo(timInBees())).isEmpty();
        assertThat(cor.mayName(timInBees())).isFalse();
        assertThat(cor.named()).isEmpty();
        assertThat(cor.relationsTo(theBees())).containsExactlyInAnyOrder(Relation.COACH, Relation.CASE_COACH);
    }

    @Test
    void knowsTheChildOfACaseAsItsGuestByConsentToConsultOnly() {
        coached = CoachedGroups.NONE;
        consulted = Set.of(TIM);
        consent("sam", TIM, ConsentPurpose.EXTERNAL_COACH_NAMED, "care", "bees");

        assertThat(scope("cor").relationsTo(timInBees())).containsExactly(Relation.CASE_PARTICIPANT);
        assertThat(scope("cor").mayName(timInBees())).isFalse();

        consent("sam", TIM, ConsentPurpose.YOUTH_CARE_CONSULT, "care", "bees");

        assertThat(scope("cor").mayName(timInBees())).isTrue();
        assertThat(scope("cor").consulted()).containsExactly(TIM);
        assertThat(scope("cor").mayName(about(EVA, "bees", place("park", WorkForm.KDV), "centre")))
                .isFalse();
        cases = Set.of();
        assertThat(scope("cor").relationsTo(timInBees())).isEmpty();
    }

    private static Target theBees() {
        return new Target(
                "record",
                new UUID(3, 5),
                Set.of(),
                new GroupRef("bees"),
                place("park", WorkForm.KDV),
                new OrganisationRef("centre"),
                null,
                CASE);
    }

    @Test
    void keepsTheAliasForACoachWhoseAssignmentGoesNoFurther() {
        coached = CoachedGroups.byAlias(BEES);
        cases = Set.of();
        consent("sam", TIM, ConsentPurpose.EXTERNAL_COACH_NAMED, "care", "bees");

        AccessScope cor = scope("cor");

        assertThat(cor.relationsTo(timInBees())).containsExactly(Relation.COACH);
        assertThat(cor.mayName(timInBees())).isFalse();
        assertThat(cor.named()).isEmpty();

        coached = coached.and(CoachedGroups.byName(BEES));
        assertThat(scope("cor").mayName(timInBees())).as("the widest counts").isTrue();
    }

    @Test
    void namesByTheReachOfTheRecordsGroupOnly() {
        coached = CoachedGroups.byName(BEES).and(CoachedGroups.byAlias(Set.of(new GroupRef("class-1"))));
        cases = Set.of();
        consent("sam", EVA, ConsentPurpose.EXTERNAL_COACH_NAMED, "care", "bees");

        AccessScope cor = scope("cor");

        assertThat(cor.mayName(about(EVA, "bees", place("park", WorkForm.KDV), "centre")))
                .isTrue();
        assertThat(cor.mayName(about(EVA, "class-1", place("park", WorkForm.PO), "school")))
                .isFalse();
    }

    @Test
    void closesTheOwnChildToStaffAndOpensItToTheGuardian() {
        host.samePerson("sam", "pat");

        AccessScope scope = scope("sam");

        assertThat(scope.ownFamily()).containsExactly(TIM);
        assertThat(scope.relationsTo(timInBees())).containsExactly(Relation.GUARDIAN);
        assertThat(scope.relationsTo(about(EVA, "bees", place("park", WorkForm.KDV), "centre")))
                .containsExactly(Relation.GROUP_STAFF);
    }

    @Test
    void takesFamilyFromGuardianshipsWhenTheHostCannotTellIt() {
        host.samePerson("sam", "pat").without(Capability.FAMILY);
        assertThat(scope("sam").ownFamily()).containsExactly(TIM);

        PersonRecord sam = host.persons().find(new PersonRef("person-sam")).orElseThrow();
        try (Installation blind = new Installation(database, new KnowsOnly(host, sam), ConsentRule.BOTH)) {
            AccessScope scope = blind.actor("sam").scope();
            assertThat(scope.staff()).isNull();
            assertThat(scope.relationsTo(timInBees())).isEmpty();
        }
    }

    /** tells that a person is a guardian, and neither of whom nor who is family */
    private static final class KnowsOnly extends CountingHost {
        private final PersonRecord person;

        KnowsOnly(Host host, PersonRecord person) {
            super(host);
            this.person = person;
        }

        @Override
        public Set<Capability> capabilities() {
            return Set.of();
        }

        @Override
        public PersonDirectory persons() {
            return new PersonDirectory() {
                @Override
                public Optional<PersonRecord> byToken(String issuer, String subject) {
                    return Optional.of(person);
                }

                @Override
                public Optional<PersonRecord> find(PersonRef ref) {
                    return Optional.of(person);
                }
            };
        }
    }

    @Test
    void guardsOnlyWithCustodyAndWithoutRestriction() {
        assertThat(scope("pat").guarded()).containsExactly(TIM);
        assertThat(scope("pat").relationsTo(timInBees())).containsExactly(Relation.GUARDIAN);

        for (Guardianship closed : List.of(
                guardianship(Custody.NO, false, false, null),
                guardianship(Custody.UNKNOWN, false, false, null),
                guardianship(Custody.YES, true, false, null),
                guardianship(Custody.YES, false, true, null),
                guardianship(Custody.YES, false, false, database.clock().today().minusDays(1)))) {
            host.guardianship(closed);
            assertThat(scope("pat").guarded()).as("%s", closed).isEmpty();
        }
        host.guardianship(
                guardianship(Custody.YES, false, false, database.clock().today()));
        assertThat(scope("pat").guarded()).containsExactly(TIM);
        host.without(Capability.GUARDIAN_FLAGS);
        assertThat(scope("pat").guarded()).isEmpty();
    }

    private static Guardianship guardianship(
            Custody custody, boolean restricted, boolean restrained, @Nullable LocalDate until) {
        return new Guardianship(new GuardianRef("pat"), TIM, custody, null, until, restricted, false, restrained);
    }

    @Test
    void reachesAsMentorWithoutTheGroup() {
        host.mentor("kid", "ina");
        Target kid = about(new ChildRef("kid"), "foxes", place("dorp", WorkForm.BSO), "centre");
        assertThat(scope("ina").relationsTo(kid)).contains(Relation.MENTOR);

        host.without(Capability.MENTOR);
        assertThat(scope("ina").relationsTo(kid)).doesNotContain(Relation.MENTOR);
    }

    @Test
    void reachesAsMentorWithoutAnyGroup() {
        host.staff("may", Role.STAFF).mentor("kid", "may");
        Target kid = about(new ChildRef("kid"), "foxes", place("dorp", WorkForm.BSO), "centre");

        AccessScope may = scope("may");

        assertThat(may.groups()).isEmpty();
        assertThat(may.controllers()).containsExactly(new OrganisationRef("centre"));
        assertThat(may.relationsTo(kid)).containsExactly(Relation.MENTOR);
        assertThat(may.mayName(kid)).isTrue();
        assertThat(may.relationsTo(timInBees())).isEmpty();
    }

    @Test
    void knowsNobodyWhoLeftOrIsUnknown() {
        host.staffLeaves("sam", database.clock().today());
        assertThat(installation.actor("sam").staff()).isPresent();
        host.staffLeaves("sam", database.clock().today().minusDays(1));

        assertThatThrownBy(() -> installation.actor("sam"))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.type()).isEqualTo(PrivacyProblems.PERSON_UNKNOWN));
        assertThatThrownBy(() -> installation.actor("nobody"))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.type()).isEqualTo(PrivacyProblems.PERSON_UNKNOWN));
        assertThat(installation
                        .privacy
                        .actors()
                        .byPerson(new PersonRef("person-mo"), Installation.facts(Optional.empty()))
                        .staff()
                        .map(Actor.Staff::ref))
                .contains(new StaffRef("mo"));
    }

    @Test
    void keepsTheGuardianOfSomebodyWhoLeftAsStaff() {
        host.samePerson("sam", "pat");
        host.staffLeaves("sam", database.clock().today().minusDays(1));

        Actor sam = installation.actor("sam");

        assertThat(sam.staff()).isEmpty();
        assertThat(sam.scope().relationsTo(timInBees())).containsExactly(Relation.GUARDIAN);
    }

    @Test
    void reachesRecordsUnderTheKeyThatAChildHadBeforeAMerge() {
        installation.privacy.pollHostChanges();
        host.child("old-tim", LocalDate.of(2023, 5, 1), "bees").childrenMerge("old-tim", "tim");
        installation.privacy.pollHostChanges();

        Target old = about(new ChildRef("old-tim"), "bees", place("park", WorkForm.KDV), "centre");

        assertThat(scope("sam").relationsTo(old)).containsExactly(Relation.GROUP_STAFF);
        host.samePerson("sam", "pat");
        assertThat(scope("sam").relationsTo(old)).containsExactly(Relation.GUARDIAN);
    }

    @Test
    void namesByConsentThatWasGivenUnderTheKeyBeforeAMerge() {
        installation.privacy.pollHostChanges();
        host.child("old-tim", LocalDate.of(2023, 5, 1), "bees");
        consent("sam", new ChildRef("old-tim"), ConsentPurpose.EXTERNAL_COACH_NAMED, "care", "bees");
        host.guardian("par-" + new ChildRef("old-tim"), "tim", Custody.YES).guardian("pat", "tim", Custody.NO);
        host.childrenMerge("old-tim", "tim");
        installation.privacy.pollHostChanges();

        assertThat(scope("cor").named()).containsExactlyInAnyOrder(TIM, new ChildRef("old-tim"));
    }

    @Test
    void asksTheHostTheSameNumberOfQuestionsHoweverManyChildrenThereAre() {
        CountingHost counting = new CountingHost(host);
        try (Installation counted = new Installation(database, counting, ConsentRule.BOTH, new Assignments())) {
            counted.actor("sam").scope();
            int few = counting.reset();
            for (int i = 0; i < 200; i++) {
                host.child("more-" + i, LocalDate.of(2023, 5, 1), "bees");
            }
            counted.actor("sam").scope();
            // the first request asks for the zone of the locations besides
            assertThat(counting.reset()).isLessThanOrEqualTo(few).isLessThanOrEqualTo(8);
        }
    }
}
