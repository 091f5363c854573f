package org.houvast.host.oneroster.internal;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.OrganisationRecord;
import org.houvast.host.spi.PersonRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.host.spi.StaffRecord.RoleAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a centre's export with metadata becomes. */
class CentreMappingTest {
    private static final LocationRef QUAY = new LocationRef("quay");

    @TempDir
    Path folder;

    private OneRosterHost host;

    @BeforeEach
    void read() {
        host = ExportFolder.of("centre", folder).host();
    }

    @Test
    void tellsWhatItsColumnsTell() {
        assertThat(host.capabilities())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Capability.NOTIFIER, Capability.CALLER)));
    }

    @Test
    void aSchoolIsALocationWithItsWorkFormsAndControllers() {
        LocationRecord quay = location(QUAY);
        assertThat(quay.name()).isEqualTo("Kindcentrum Kaai");
        assertThat(quay.zone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
        assertThat(quay.workForms())
                .containsExactlyInAnyOrder(
                        new WorkFormAtLocation(WorkForm.KDV, new OrganisationRef("care"), "111111111", 4),
                        new WorkFormAtLocation(WorkForm.BSO, new OrganisationRef("care"), "222222222", null),
                        new WorkFormAtLocation(WorkForm.PO, new OrganisationRef("teach"), null, null));
        assertThat(host.locations().list(PageRequest.first()).items())
                .extracting(l -> l.ref().key())
                .containsExactly("pier", "quay");
    }

    @Test
    void aSchoolWithoutAParentIsItsOwnOrganisation() {
        LocationRecord record = location(new LocationRef("pier"));
        assertThat(record.controller(WorkForm.PEUTER)).contains(new OrganisationRef("pier"));
        assertThat(record.zone()).isEqualTo(ZoneId.of("Europe/Brussels"));
    }

    @Test
    void organisationsHaveTheirDiscipline() {
        Set<OrganisationRef> refs = Set.of(
                new OrganisationRef("care"),
                new OrganisationRef("teach"),
                new OrganisationRef("youth"),
                new OrganisationRef("pier"),
                new OrganisationRef("quay"));
        assertThat(host.locations().organisations(refs).values())
                .extracting(o -> o.ref().key(), OrganisationRecord::discipline)
                .containsExactlyInAnyOrder(
                        tuple("care", Discipline.CHILDCARE),
                        tuple("teach", Discipline.EDUCATION),
                        tuple("youth", Discipline.YOUTH_CARE),
                        tuple("pier", Discipline.CHILDCARE));
    }

    @Test
    void closureDaysAreOfTheSchoolAndOfTheOrganisationAboveIt() {
        assertThat(host.calendar().closureDays(QUAY, parse("2026-12-25"), parse("2027-01-04")))
                .containsExactlyInAnyOrder(
                        parse("2026-12-25"),
                        parse("2026-12-28"),
                        parse("2026-12-29"),
                        parse("2026-12-30"),
                        parse("2026-12-31"),
                        parse("2027-01-01"),
                        parse("2027-01-04"));
        assertThat(host.calendar().closureDays(QUAY, parse("2026-05-01"), parse("2026-05-31")))
                .containsExactly(parse("2026-05-05"));
        assertThat(host.calendar().closureDays(new LocationRef("pier"), parse("2026-01-01"), parse("2026-12-31")))
                .isEmpty();
    }

    @Test
    void aClassIsAGroup() {
        assertThat(host.groups().list(QUAY, PageRequest.first()).items())
                .extracting(g -> g.ref().key(), GroupRecord::name, GroupRecord::workForm)
                .containsExactly(
                        tuple("class-1", "Groep 1", WorkForm.PO),
                        tuple("crabs", "Krabben", WorkForm.KDV),
                        tuple("gulls", "Meeuwen", WorkForm.BSO));
        assertThat(host.groups().find(Set.of(new GroupRef("seals"))).values())
                .extracting(GroupRecord::workForm)
                .containsExactly(WorkForm.PEUTER);
    }

    @Test
    void anEnrolmentEndsTheDayBeforeItsEndDate() {
        assertThat(child("c-2").memberships())
                .containsExactlyInAnyOrder(
                        membership("class-1", "2023-03-20", null), membership("gulls", "2023-03-20", "2026-08-31"));
    }

    @Test
    void membershipsEndOnTheLastDayOfAChildWhoLeft() {
        assertThat(child("c-4").leftOn()).isEqualTo(parse("2026-06-30"));
        assertThat(child("c-4").memberships())
                .containsExactlyInAnyOrder(
                        membership("crabs", "2023-01-09", "2026-04-30"),
                        membership("gulls", "2026-05-01", "2026-06-30"));
    }

    @Test
    void anEnrolmentWithoutABeginHeldAlways() {
        assertThat(child("c-5").memberships())
                .containsExactly(new Membership(new GroupRef("class-1"), Enrolments.ALWAYS, null));
    }

    @Test
    void birthDatesAreDaysInTheZoneOfTheCentre() {
        assertThat(child("c-1").birthDate()).isEqualTo(parse("2023-02-14"));
        assertThat(child("c-2").birthDate()).isEqualTo(parse("2019-03-16"));
        assertThat(child("c-3").birthDate()).isEqualTo(parse("2024-01-01"));
        assertThat(child("c-4").birthDate()).isNull();
    }

    @Test
    void mentorsAreStaffAndOneWhoWasDeletedIsNone() {
        assertThat(child("c-1").mentor()).isEqualTo(new StaffRef("s-care"));
        assertThat(child("c-4").mentor()).isNull();
        assertThat(host.children().ofMentor(new StaffRef("s-care"), parse("2026-09-07")))
                .extracting(c -> c.ref().key())
                .containsExactlyInAnyOrder("c-1", "c-2");
    }

    @Test
    void aChildWithoutANameIsShownByItsKey() {
        assertThat(child("c-5").displayName()).isEqualTo("c-5");
        assertThat(child("c-1").displayName()).isEqualTo("Ties Kiel");
    }

    @Test
    void teachersAreStaffWhereNotOnlySchoolIsDone() {
        assertThat(staff("s-teach").roles()).containsExactly(new RoleAt(Role.TEACHER, QUAY));
        assertThat(staff("s-care").roles()).containsExactly(new RoleAt(Role.STAFF, QUAY));
        assertThat(staff("s-both").roles()).containsExactly(new RoleAt(Role.STAFF, QUAY));
        assertThat(staff("s-aide").roles()).containsExactly(new RoleAt(Role.STAFF, new LocationRef("pier")));
    }

    @Test
    void administratorsManageSchoolsAndAdministerOrganisations() {
        assertThat(staff("s-lead").roles()).containsExactly(new RoleAt(Role.MANAGER, QUAY));
        assertThat(staff("s-lead").memberships()).isEmpty();
        assertThat(staff("s-admin").roles()).containsExactly(new RoleAt(Role.ORG_ADMIN, null));
    }

    @Test
    void namedRolesTakeThePlaceOfOthers() {
        assertThat(staff("s-roles").roles())
                .containsExactly(
                        new RoleAt(Role.INTERNAL_COACH, QUAY),
                        new RoleAt(Role.SAFETY_OFFICER, null),
                        new RoleAt(Role.DPO, null));
        assertThat(staff("s-coach").roles()).containsExactly(new RoleAt(Role.COACH, null));
    }

    @Test
    void staffWorkForTheControllerOfTheirWork() {
        assertThat(List.of("s-care", "s-teach", "s-both", "s-lead", "s-admin", "s-aide", "s-coach"))
                .extracting(id -> staff(id).organisation().key())
                .containsExactly("care", "teach", "care", "care", "care", "pier", "youth");
    }

    @Test
    void staffHaveContractSizeAndLastDay() {
        assertThat(staff("s-care").fte()).isEqualTo(new BigDecimal("0.89"));
        assertThat(staff("s-left").leftOn()).isEqualTo(parse("2026-06-30"));
    }

    @Test
    void familyIsNamedOrFollowsFromAgentsAndPersons() {
        assertThat(staff("s-aide").family()).containsExactly(new ChildRef("c-3"));
        assertThat(staff("s-care").family()).containsExactly(new ChildRef("c-3"));
        assertThat(staff("s-teach").family()).containsExactly(new ChildRef("c-2"));
    }

    @Test
    void staffAndGuardianRowsOfOnePersonBelongTogether() {
        assertThat(host.persons().find(new PersonRef("s-teach")))
                .contains(new PersonRecord(
                        new PersonRef("s-teach"), new StaffRef("s-teach"), Set.of(new GuardianRef("g-3"))));
        assertThat(host.persons().find(new PersonRef("g-3"))).isEmpty();
    }

    @Test
    void guardiansHaveCustodyAndFlagsFromTheChildsRow() {
        assertThat(host.guardians().ofChildren(Set.of(new ChildRef("c-1"))).get(new ChildRef("c-1")))
                .containsExactlyInAnyOrder(
                        new Guardianship(
                                new GuardianRef("g-1"),
                                new ChildRef("c-1"),
                                Custody.YES,
                                parse("2024-05-01"),
                                null,
                                false,
                                false,
                                false),
                        new Guardianship(
                                new GuardianRef("g-2"), new ChildRef("c-1"), Custody.NO, null, null, true, true, true));
    }

    @Test
    void aGuardianWhoIsNotNamedHasUnknownCustody() {
        assertThat(host.guardians()
                        .ofGuardians(Set.of(new GuardianRef("g-4"), new GuardianRef("g-5")))
                        .values())
                .allSatisfy(
                        set -> assertThat(set).extracting(Guardianship::custody).containsExactly(Custody.UNKNOWN));
    }

    @Test
    void guardiansHaveTheirLanguage() {
        assertThat(host.guardians()
                        .find(Set.of(new GuardianRef("g-2"), new GuardianRef("g-4")))
                        .values())
                .extracting(GuardianRecord::language, GuardianRecord::interpreter, GuardianRecord::person)
                .containsExactlyInAnyOrder(
                        tuple(Locale.forLanguageTag("pt-BR"), true, new PersonRef("g-2")), tuple(null, false, null));
    }

    @Test
    void rowsToBeDeletedAndWhatRefersToThemAreNotThere() {
        assertThat(host.children().find(Set.of(new ChildRef("c-gone")))).isEmpty();
        assertThat(host.staff().find(Set.of(new StaffRef("s-gone")))).isEmpty();
        assertThat(host.groups().find(Set.of(new GroupRef("boards")))).isEmpty();
        assertThat(host.guardians().find(Set.of(new GuardianRef("g-gone")))).isEmpty();
        assertThat(staff("s-care").memberships()).hasSize(1);
    }

    private LocationRecord location(LocationRef ref) {
        return host.locations().find(Set.of(ref)).values().iterator().next();
    }

    private ChildRecord child(String id) {
        return host.children()
                .find(Set.of(new ChildRef(id)))
                .values()
                .iterator()
                .next();
    }

    private StaffRecord staff(String id) {
        return host.staff().find(Set.of(new StaffRef(id))).values().iterator().next();
    }

    private static Membership membership(String group, String from, @Nullable String until) {
        return new Membership(new GroupRef(group), parse(from), until == null ? null : LocalDate.parse(until));
    }
}
