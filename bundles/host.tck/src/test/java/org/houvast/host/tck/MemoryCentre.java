package org.houvast.host.tck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.OrganisationRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.host.spi.StaffRecord.RoleAt;

/** A centre with two locations in which something of everything occurs. */
final class MemoryCentre {
    static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);
    static final LocalDate TURN = LocalDate.of(2026, 6, 30);
    static final LocationRef GARDEN = new LocationRef("garden");
    static final LocationRef SCHOOL = new LocationRef("school");
    static final GroupRef BEES = new GroupRef("bees");
    static final GroupRef OWLS = new GroupRef("owls");
    static final GroupRef CLASS_1 = new GroupRef("class-1");
    static final OrganisationRef CARE = new OrganisationRef("care");
    static final OrganisationRef TEACH = new OrganisationRef("teach");
    static final OrganisationRef YOUTH = new OrganisationRef("youth");
    static final StaffRef ANNA = new StaffRef("anna");
    static final ChildRef CHILD = new ChildRef("child-0");

    private MemoryCentre() {}

    static List<OrganisationRecord> organisations() {
        return List.of(
                new OrganisationRecord(CARE, "Care", Discipline.CHILDCARE),
                new OrganisationRecord(TEACH, "Teach", Discipline.EDUCATION),
                new OrganisationRecord(YOUTH, "Youth", Discipline.YOUTH_CARE));
    }

    static List<LocationRecord> locations() {
        ZoneId zone = ZoneId.of("Europe/Amsterdam");
        return List.of(
                new LocationRecord(
                        GARDEN,
                        "Garden",
                        zone,
                        List.of(
                                new WorkFormAtLocation(WorkForm.KDV, CARE, "123456789", 3),
                                new WorkFormAtLocation(WorkForm.BSO, CARE, "987654321", null))),
                new LocationRecord(
                        SCHOOL, "School", zone, List.of(new WorkFormAtLocation(WorkForm.PO, TEACH, null, null))));
    }

    static List<GroupRecord> groups() {
        return List.of(
                new GroupRecord(BEES, "Bees", GARDEN, WorkForm.KDV),
                new GroupRecord(OWLS, "Owls", GARDEN, WorkForm.BSO),
                new GroupRecord(CLASS_1, "Class 1", SCHOOL, WorkForm.PO));
    }

    /** seven children: in one group, in two, moved, left, and one whom nobody mentors */
    static List<ChildRecord> children() {
        return IntStream.range(0, 7).mapToObj(MemoryCentre::child).toList();
    }

    private static ChildRecord child(int i) {
        LocalDate leftOn = i == 5 ? TURN : null;
        List<Membership> groups =
                switch (i % 3) {
                    case 0 -> List.of(new Membership(BEES, BEGIN, leftOn));
                    case 1 -> List.of(new Membership(CLASS_1, BEGIN, null), new Membership(OWLS, BEGIN, null));
                    default ->
                        List.of(
                                new Membership(BEES, BEGIN, TURN.minusDays(8)),
                                new Membership(OWLS, TURN.minusDays(7), leftOn));
                };
        return new ChildRecord(
                new ChildRef("child-" + i),
                "Kind " + i,
                i == 6 ? null : BEGIN.minusYears(3),
                groups,
                i == 6 ? null : ANNA,
                leftOn);
    }

    static List<StaffRecord> staff() {
        return List.of(
                staff(
                        ANNA,
                        CARE,
                        List.of(new RoleAt(Role.STAFF, GARDEN)),
                        List.of(new Membership(BEES, BEGIN, null)),
                        Set.of(CHILD)),
                staff(
                        new StaffRef("bert"),
                        TEACH,
                        List.of(new RoleAt(Role.TEACHER, SCHOOL)),
                        List.of(new Membership(CLASS_1, BEGIN, null)),
                        Set.of()),
                staff(new StaffRef("mira"), CARE, List.of(new RoleAt(Role.MANAGER, null)), List.of(), Set.of()),
                staff(new StaffRef("cora"), YOUTH, List.of(new RoleAt(Role.COACH, null)), List.of(), Set.of()),
                new StaffRecord(
                        new StaffRef("gone"),
                        new PersonRef("person-gone"),
                        "Collega gone",
                        CARE,
                        List.of(new RoleAt(Role.STAFF, GARDEN)),
                        List.of(new Membership(OWLS, BEGIN, TURN)),
                        null,
                        Set.of(),
                        TURN));
    }

    private static StaffRecord staff(
            StaffRef ref,
            OrganisationRef organisation,
            List<RoleAt> roles,
            List<Membership> memberships,
            Set<ChildRef> family) {
        return new StaffRecord(
                ref,
                new PersonRef("person-" + ref),
                "Collega " + ref,
                organisation,
                roles,
                memberships,
                new BigDecimal("0.8"),
                family,
                null);
    }

    /** a parent who is staff as well, one who can sign in, one who cannot */
    static List<GuardianRecord> guardians() {
        return List.of(
                new GuardianRecord(
                        new GuardianRef("g-anna"), new PersonRef("person-anna"), "Ouder anna", Locale.ENGLISH, false),
                new GuardianRecord(new GuardianRef("g-1"), new PersonRef("person-g-1"), "Ouder een", null, true),
                new GuardianRecord(new GuardianRef("g-2"), null, "Ouder twee", null, false));
    }

    static List<Guardianship> guardianships() {
        return List.of(
                new Guardianship(new GuardianRef("g-anna"), CHILD, Custody.YES, BEGIN, null, false, false, false),
                new Guardianship(new GuardianRef("g-1"), CHILD, Custody.NO, null, null, true, true, false),
                new Guardianship(
                        new GuardianRef("g-1"), new ChildRef("child-1"), Custody.YES, null, null, false, false, false),
                new Guardianship(
                        new GuardianRef("g-2"),
                        new ChildRef("child-1"),
                        Custody.UNKNOWN,
                        null,
                        null,
                        false,
                        false,
                        true));
    }
}
