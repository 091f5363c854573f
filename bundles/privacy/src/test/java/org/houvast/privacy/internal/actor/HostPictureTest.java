package org.houvast.privacy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.ChildDirectory;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.HostException;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.PersonRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.host.spi.StaffRecord.RoleAt;
import org.houvast.privacy.CoachedGroups;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.junit.jupiter.api.Test;

class HostPictureTest {
    private static final LocalDate TODAY =
            TestClock.MONDAY_MORNING.atZone(TestClock.ZONE).toLocalDate();
    private static final OrganisationRef CENTRE = new OrganisationRef(MemoryHost.CENTRE);
    private static final OrganisationRef SCHOOL = new OrganisationRef("school");
    private static final GroupRef BEES = new GroupRef("bees");
    private static final GroupRef CLASS = new GroupRef("class-1");
    private static final GroupRef GONE = new GroupRef("gone");
    private static final ChildRef KID = new ChildRef("kid");

    private final MemoryHost host = MemoryHost.aCentre(TestClock.onMonday())
            .organisation("school", Discipline.EDUCATION)
            .location(new LocationRecord(
                    new LocationRef("park"),
                    "Park",
                    TestClock.ZONE,
                    List.of(
                            new WorkFormAtLocation(WorkForm.KDV, CENTRE, null, null),
                            new WorkFormAtLocation(WorkForm.PO, SCHOOL, null, null))))
            .location("dorp", WorkForm.BSO)
            .group("bees", "park", WorkForm.KDV)
            .group("class-1", "park", WorkForm.PO)
            .group("foxes", "dorp", WorkForm.BSO)
            .child("tim", LocalDate.of(2023, 5, 1), "bees")
            .staff("may", Role.STAFF)
            .staff("sam", Role.STAFF, "bees")
            .guardian("pat", "tim", Custody.YES);

    private HostPicture picture(String staff, CoachedGroups coached) {
        return picture(host, staff, coached);
    }

    private HostPicture picture(Host asked, String staff, CoachedGroups coached) {
        return HostPicture.take(asked, identity(asked, staff), coached, TODAY);
    }

    private Identity identity(Host asked, String staff) {
        PersonRecord person =
                host.persons().find(new PersonRef("person-" + staff)).orElseThrow();
        return Identity.of(asked, person, TODAY);
    }

    private StaffRecord record(String staff) {
        StaffRef ref = new StaffRef(staff);
        return host.staff().find(Set.of(ref)).values().iterator().next();
    }

    /** the kid of mentor may, in these groups */
    private Set<ChildRecord> mentored(Membership... memberships) {
        host.child(new ChildRecord(KID, "Kid", null, List.of(memberships), new StaffRef("may"), null));
        return picture("may", CoachedGroups.NONE).mentored();
    }

    private static Membership since(GroupRef group, LocalDate from) {
        return new Membership(group, from, null);
    }

    @Test
    void givesARoleWhereItIsHeldOnly() {
        host.staff(new StaffRecord(
                new StaffRef("mix"),
                new PersonRef("person-mix"),
                "Mix",
                CENTRE,
                List.of(
                        new RoleAt(Role.MANAGER, new LocationRef("dorp")),
                        new RoleAt(Role.STAFF, new LocationRef("park"))),
                List.of(since(BEES, MemoryHost.SINCE)),
                null,
                Set.of(),
                null));

        HostPicture mix = picture("mix", CoachedGroups.NONE);

        assertThat(mix.places(record("mix"), Role.MANAGER))
                .containsExactly(new Place(new LocationRef("dorp"), WorkForm.BSO));
        assertThat(mix.places(record("mix"), Role.STAFF))
                .containsExactly(new Place(new LocationRef("park"), WorkForm.KDV));
        assertThat(mix.controller(BEES)).contains(CENTRE);
    }

    @Test
    void controlsByGroupsThatAChildIsOrWasIn() {
        assertControls(false, since(CLASS, MemoryHost.SINCE));
        assertControls(true, since(BEES, TODAY));
        assertControls(false, since(CLASS, MemoryHost.SINCE), since(BEES, TODAY.plusDays(1)));
        assertControls(true, new Membership(BEES, MemoryHost.SINCE, TODAY.minusDays(1)), since(CLASS, TODAY));
    }

    private void assertControls(boolean controls, Membership... memberships) {
        Set<ChildRecord> mentored = mentored(memberships);
        assertThat(picture("may", CoachedGroups.NONE).controls(CENTRE, mentored, TODAY))
                .as(List.of(memberships).toString())
                .isEqualTo(controls);
    }

    @Test
    void findsMentoredChildrenOfAnotherControllerToo() {
        mentored(since(BEES, MemoryHost.SINCE), since(CLASS, MemoryHost.SINCE));
        assertThat(picture("may", CoachedGroups.NONE).acrossControllers(CENTRE, TODAY))
                .containsExactly(KID);

        mentored(since(BEES, MemoryHost.SINCE), since(CLASS, TODAY.plusDays(1)));
        assertThat(picture("may", CoachedGroups.NONE).acrossControllers(CENTRE, TODAY))
                .isEmpty();
    }

    @Test
    void looksForConsentAboutChildrenOfAnotherControllerOnly() {
        host.child("eva", LocalDate.of(2023, 5, 1), "class-1");

        HostPicture may = picture("may", CoachedGroups.byName(Set.of(BEES, CLASS)));

        assertThat(may.coachedChildren()).extracting(ChildRecord::ref).containsExactly(new ChildRef("eva"));
    }

    @Test
    void knowsNoControllerOfAGroupThatTheHostDoesNotKnow() {
        HostPicture may = picture("may", CoachedGroups.byName(Set.of(GONE)));

        assertThat(may.controller(GONE)).isEmpty();
        assertThat(may.coachedChildren()).isEmpty();
    }

    @Test
    void asksNothingWhereThereIsNothingToAsk() {
        CountingHost counting = new CountingHost(host);
        Identity may = identity(counting, "may");
        counting.reset();

        HostPicture.take(counting, may, CoachedGroups.NONE, TODAY);

        assertThat(counting.reset()).as("for those she is mentor of").isEqualTo(1);
        host.samePerson("may", "pat");
        assertThat(picture("may", CoachedGroups.NONE).guardianships())
                .extracting(g -> g.guardian())
                .containsExactly(new GuardianRef("pat"));
    }

    @Test
    void takesNoChildrenThatWereNotMeant() {
        ChildRecord stray = new ChildRecord(KID, "Kid", null, List.of(), null, null);

        assertThatExceptionOfType(HostException.class)
                .as("of the group")
                .isThrownBy(() -> picture(new Careless(host, Set.of(stray), Set.of()), "sam", CoachedGroups.NONE));
        assertThatExceptionOfType(HostException.class)
                .as("of the mentor")
                .isThrownBy(() -> picture(new Careless(host, Set.of(), Set.of(stray)), "may", CoachedGroups.NONE));
    }

    /** gives these children, whatever it is asked for */
    private static final class Careless extends CountingHost {
        private final Set<ChildRecord> ofGroups;
        private final Set<ChildRecord> ofMentor;

        Careless(Host host, Set<ChildRecord> ofGroups, Set<ChildRecord> ofMentor) {
            super(host);
            this.ofGroups = ofGroups;
            this.ofMentor = ofMentor;
        }

        @Override
        public ChildDirectory children() {
            return new ChildDirectory() {
                @Override
                public Map<ChildRef, ChildRecord> find(Set<ChildRef> refs) {
                    return Map.of();
                }

                @Override
                public Set<ChildRecord> inGroups(Set<GroupRef> groups, LocalDate day) {
                    return ofGroups;
                }

                @Override
                public Set<ChildRecord> ofMentor(StaffRef mentor, LocalDate day) {
                    return ofMentor;
                }

                @Override
                public Page<ChildRecord> list(PageRequest page) {
                    throw new IllegalStateException("not asked here");
                }
            };
        }
    }

    @Test
    void takesNoStaffRecordOfSomebodyElse() {
        PersonRecord stranger = new PersonRecord(new PersonRef("stranger"), new StaffRef("sam"), Set.of());

        assertThatExceptionOfType(HostException.class).isThrownBy(() -> Identity.of(host, stranger, TODAY));
    }

    @Test
    void letsInStaffAndGuardiansOnly() {
        PersonRef somebody = new PersonRef("somebody");

        assertThat(identity(host, "sam").mayComeIn()).isTrue();
        assertThat(Identity.of(host, new PersonRecord(somebody, null, Set.of(new GuardianRef("pat"))), TODAY)
                        .mayComeIn())
                .isTrue();
        assertThat(Identity.of(host, new PersonRecord(somebody, null, Set.of()), TODAY)
                        .mayComeIn())
                .isFalse();
        assertThat(Identity.of(host, new PersonRecord(somebody, new StaffRef("gone"), Set.of()), TODAY)
                        .mayComeIn())
                .isFalse();
    }
}
