package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.StaffRecord;
import org.houvast.host.spi.StaffRecord.RoleAt;
import org.junit.jupiter.api.Test;

/** Staff, outside coaches included. */
public interface StaffContract extends HostUnderTest {
    @Test
    default void unknownStaffAreLeftOut() {
        Batch.checkUnknown(Centre.of(host()).staff().keySet(), StaffRef::new, host().staff()::find);
    }

    @Test
    default void aMemberOfStaffIsTheSameAloneTogetherAndListed() {
        Batch.checkSame(Centre.of(host()).staff(), host().staff()::find);
    }

    @Test
    default void pagesShowEachMemberOfStaffOnceInOneOrder() {
        Paging.check(host().staff()::list, StaffRecord::ref);
    }

    @Test
    default void answersAboutStaffCannotBeChanged() {
        Centre centre = Centre.of(host());
        Batch.checkImmutable(host().staff().find(centre.staff().keySet()));
        for (LocalDate day : centre.days()) {
            Batch.checkImmutable(host().staff().inGroups(centre.groups().keySet(), day));
            centre.locations()
                    .keySet()
                    .forEach(l -> Batch.checkImmutable(host().staff().atLocation(l, day)));
        }
    }

    @Test
    default void everyMemberOfStaffHasANameToShow() {
        Centre.of(host()).staff().forEach((ref, staff) -> assertThat(
                        staff.displayName().isBlank())
                .as("%s has no name to show", ref)
                .isFalse());
    }

    @Test
    default void organisationsOfStaffAreKnown() {
        Set<OrganisationRef> organisations = Centre.of(host()).staff().values().stream()
                .map(StaffRecord::organisation)
                .collect(Collectors.toSet());
        assertThat(host().locations().organisations(organisations).keySet()).isEqualTo(organisations);
    }

    @Test
    default void groupsAndLocationsOfStaffAreKnown() {
        Centre centre = Centre.of(host());
        for (StaffRecord staff : centre.staff().values()) {
            assertThat(centre.groups().keySet())
                    .as("groups of %s", staff.ref())
                    .containsAll(
                            staff.memberships().stream().map(Membership::group).toList());
            assertThat(centre.locations().keySet())
                    .as("locations of %s", staff.ref())
                    .containsAll(staff.roles().stream()
                            .map(RoleAt::location)
                            .filter(l -> l != null)
                            .toList());
        }
    }

    @Test
    default void familyIsOfKnownChildrenAndToldOnlyWithItsCapability() {
        Set<ChildRef> family = Centre.of(host()).staff().values().stream()
                .flatMap(s -> s.family().stream())
                .collect(Collectors.toSet());
        if (host().capabilities().contains(Capability.FAMILY)) {
            assertThat(host().children().find(family).keySet()).isEqualTo(family);
        } else {
            assertThat(family).as("family without the capability").isEmpty();
        }
    }

    @Test
    default void contractSizeIsToldOnlyWithItsCapability() {
        if (!host().capabilities().contains(Capability.FTE)) {
            assertThat(Centre.of(host()).staff().values()).allMatch(s -> s.fte() == null);
        }
    }

    @Test
    default void theStaffInGroupsAreThoseWhoWorkThereOnTheDay() {
        Centre centre = Centre.of(host());
        for (LocalDate day : centre.days()) {
            assertStaff(centre, host().staff().inGroups(centre.groups().keySet(), day), staff -> !staff.groupsOn(day)
                    .isEmpty());
            for (GroupRef group : Batch.sample(centre.groups().keySet())) {
                assertStaff(centre, host().staff().inGroups(Set.of(group), day), staff -> staff.groupsOn(day)
                        .contains(group));
            }
        }
    }

    @Test
    default void theStaffAtALocationHaveARoleOrAGroupThere() {
        Centre centre = Centre.of(host());
        for (LocalDate day : centre.days()) {
            for (LocationRecord location : centre.locations().values()) {
                assertStaff(
                        centre,
                        host().staff().atLocation(location.ref(), day),
                        staff -> staff.inServiceOn(day)
                                && (hasRoleAt(staff, location) || worksAt(centre, staff, location.ref(), day)));
            }
        }
    }

    @Test
    default void unknownGroupsAndLocationsHaveNoStaff() {
        LocalDate day = Centre.of(host()).days().get(0);
        assertThat(host().staff().inGroups(Batch.unknown(GroupRef::new), day)).isEmpty();
        assertThat(host().staff().inGroups(Set.of(), day)).isEmpty();
        for (LocationRef unknown : Batch.unknown(LocationRef::new)) {
            assertThat(host().staff().atLocation(unknown, day)).isEmpty();
        }
    }

    private static boolean hasRoleAt(StaffRecord staff, LocationRecord location) {
        boolean everywhere =
                location.workForms().stream().anyMatch(w -> w.controller().equals(staff.organisation()));
        return staff.roles().stream()
                .anyMatch(
                        r -> r.location() == null ? everywhere : location.ref().equals(r.location()));
    }

    private static boolean worksAt(Centre centre, StaffRecord staff, LocationRef location, LocalDate day) {
        return staff.groupsOn(day).stream()
                .anyMatch(g -> centre.groups().containsKey(g)
                        && centre.groups().get(g).location().equals(location));
    }

    private static void assertStaff(Centre centre, Set<StaffRecord> told, Predicate<StaffRecord> rule) {
        Set<StaffRecord> expected =
                new HashSet<>(centre.staff().values().stream().filter(rule).toList());
        assertThat(told).isEqualTo(expected);
    }
}
