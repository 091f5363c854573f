package org.houvast.histories;

import java.util.List;
import java.util.Set;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.StaffRecord;
import org.houvast.host.spi.StaffRecord.RoleAt;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;

/**
 * The people and places that all histories share. A centre with two locations: {@code loc} with {@code sun} ({@code vera}, {@code mila}) and
 * {@code moon} ({@code omar}), which {@code rik} manages and {@code iris} supports; {@code house} with {@code bee} ({@code cleo}) of
 * {@code mara}. {@code ada} and {@code alex} administer, {@code dora} is data protection officer. {@code esra}, of another organisation, may be
 * coach of {@code sun}. A school {@code far} of its own organisation with {@code klas} ({@code tess}) of {@code hans}, which {@code sara} and
 * {@code sven} administer.
 */
final class Centre {
    static final OrganisationRef CARE = new OrganisationRef("care");
    static final OrganisationRef SCHOOL = new OrganisationRef("school");
    static final Place LOC = new Place(new LocationRef("loc"), WorkForm.KDV);
    static final Place HOUSE = new Place(new LocationRef("house"), WorkForm.KDV);
    static final Place FAR = new Place(new LocationRef("far"), WorkForm.PO);

    /** groups of the centre itself */
    static final List<String> GROUPS = List.of("sun", "moon", "bee");

    static final String CLASS = "klas";

    /** staff whose reach the model tells */
    static final List<String> STAFF =
            List.of("vera", "mila", "omar", "cleo", "rik", "mara", "iris", "esra", "tess", "hans", "ada", "alex");

    private static final Set<String> AT_HOUSE = Set.of("bee");

    private Centre() {}

    /** where a group is */
    static String location(String group) {
        return AT_HOUSE.contains(group) ? "house" : group.equals(CLASS) ? "far" : "loc";
    }

    static MemoryHost host(TestClock clock) {
        MemoryHost host = MemoryHost.aCentre(clock)
                .organisation(CARE.key(), Discipline.YOUTH_CARE)
                .organisation(SCHOOL.key(), Discipline.EDUCATION)
                .location("loc", WorkForm.KDV)
                .location("house", WorkForm.KDV)
                .location(new LocationRecord(
                        FAR.location(),
                        "Far",
                        TestClock.ZONE,
                        List.of(new WorkFormAtLocation(WorkForm.PO, SCHOOL, null, null))))
                .group("sun", "loc", WorkForm.KDV)
                .group("moon", "loc", WorkForm.KDV)
                .group("bee", "house", WorkForm.KDV)
                .group(CLASS, "far", WorkForm.PO);
        staff(host);
        return host;
    }

    private static void staff(MemoryHost host) {
        OrganisationRef own = new OrganisationRef(MemoryHost.CENTRE);
        add(host, "vera", own, Role.STAFF, "", "sun");
        add(host, "mila", own, Role.STAFF, "", "sun");
        add(host, "omar", own, Role.STAFF, "", "moon");
        add(host, "cleo", own, Role.STAFF, "", "bee");
        add(host, "rik", own, Role.MANAGER, "loc");
        add(host, "mara", own, Role.MANAGER, "house");
        add(host, "iris", own, Role.INTERNAL_COACH, "loc");
        add(host, "ada", own, Role.ORG_ADMIN, "");
        add(host, "alex", own, Role.ORG_ADMIN, "");
        add(host, "dora", own, Role.DPO, "");
        add(host, "esra", CARE, Role.COACH, "");
        add(host, "tess", SCHOOL, Role.TEACHER, "", CLASS);
        add(host, "hans", SCHOOL, Role.MANAGER, "");
        add(host, "sara", SCHOOL, Role.ORG_ADMIN, "");
        add(host, "sven", SCHOOL, Role.ORG_ADMIN, "");
    }

    private static void add(
            MemoryHost host, String key, OrganisationRef of, Role role, String location, String... groups) {
        host.staff(new StaffRecord(
                new StaffRef(key),
                new PersonRef("person-" + key),
                Words.ofStaff(key),
                of,
                List.of(new RoleAt(role, location.isEmpty() ? null : new LocationRef(location))),
                List.of(groups).stream()
                        .map(g -> new Membership(new GroupRef(g), MemoryHost.SINCE, null))
                        .toList(),
                null,
                Set.of(),
                null));
    }
}
