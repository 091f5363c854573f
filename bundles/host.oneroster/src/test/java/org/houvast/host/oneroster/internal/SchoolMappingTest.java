package org.houvast.host.oneroster.internal;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.HostException;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.StaffRecord;
import org.houvast.host.spi.StaffRecord.RoleAt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plain export of a school becomes, and one of OneRoster 1.2. */
class SchoolMappingTest {
    @TempDir
    Path folder;

    private OneRosterHost host;

    @BeforeEach
    void read() {
        host = ExportFolder.of("school", folder).host();
    }

    @Test
    void withoutGuardiansTheirCapabilitiesAreMissing() {
        assertThat(host.capabilities()).containsExactly(Capability.CHANGES);
        assertThatThrownBy(host::guardians).isInstanceOf(HostException.class);
        assertThatThrownBy(host::calendar).isInstanceOf(HostException.class);
    }

    @Test
    void aSchoolHasTheConfiguredWorkFormUnderItsDistrict() {
        LocationRef school = new LocationRef("school-1");
        assertThat(host.locations().find(Set.of(school)).values())
                .singleElement()
                .extracting(l -> l.controller(WorkForm.PO))
                .isEqualTo(Optional.of(new OrganisationRef("district")));
    }

    @Test
    void aMembershipWithoutABeginBeginsWithTheFirstSession() {
        assertThat(child("p-2").memberships())
                .containsExactly(new Membership(new GroupRef("class-1"), parse("2026-08-01"), null));
    }

    @Test
    void aTeacherTeachesAtAllSchoolsOfTheRow() {
        assertThat(staff("t-2").roles())
                .containsExactly(
                        new RoleAt(Role.TEACHER, new LocationRef("school-1")),
                        new RoleAt(Role.TEACHER, new LocationRef("school-2")));
        assertThat(staff("t-2").organisation()).isEqualTo(new OrganisationRef("district"));
    }

    @Test
    void rolesOfVersion12AreReadWithTheirPeriods() {
        host = ExportFolder.of("centre12", folder).host();
        LocationRef lock = new LocationRef("lock");
        assertThat(staff("u-1").roles()).containsExactly(new RoleAt(Role.TEACHER, lock));
        assertThat(staff("u-1").displayName()).isEqualTo("Greet Vaart");
        assertThat(staff("u-4").roles())
                .containsExactly(new RoleAt(Role.ORG_ADMIN, null), new RoleAt(Role.MANAGER, lock));
        assertThat(host.staff().find(Set.of(new StaffRef("u-5")))).isEmpty();
        assertThat(host.state().anew()).isTrue();
    }

    @Test
    void oneUserOfVersion12MayBeStaffAndParent() {
        host = ExportFolder.of("centre12", folder).host();
        assertThat(host.guardians().ofChildren(Set.of(new ChildRef("u-3"))).get(new ChildRef("u-3")))
                .hasSize(1);
        assertThat(host.persons().byToken("", "u-2"))
                .hasValueSatisfying(p -> assertThat(p.guardians()).hasSize(1))
                .hasValueSatisfying(p -> assertThat(p.staff()).isEqualTo(new StaffRef("u-2")));
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
}
