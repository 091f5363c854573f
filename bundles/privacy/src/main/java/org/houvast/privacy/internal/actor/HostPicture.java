package org.houvast.privacy.internal.actor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.internal.host.HostAnswers;
import org.houvast.privacy.internal.host.TimedHostRecords;

/**
 * The host's records around one person on one day, taken with a constant number of calls, however many children there are.
 *
 * @param groups groups of the person, coached groups, and groups of the children by key
 * @param locations locations of those groups and of the person's roles by key
 * @param children children of the person's own groups
 * @param mentored children that the person is mentor of
 * @param coachedChildren children of the groups coached by name that another organisation is controller of
 * @param guardianships what the person is to children as guardian; empty when the host cannot tell
 */
record HostPicture(
        Map<GroupRef, GroupRecord> groups,
        Map<LocationRef, LocationRecord> locations,
        Set<ChildRecord> children,
        Set<ChildRecord> mentored,
        Set<ChildRecord> coachedChildren,
        Set<Guardianship> guardianships) {
    private static final Set<Role> WIDE = Set.of(Role.MANAGER, Role.INTERNAL_COACH, Role.ORG_ADMIN, Role.DPO);

    /** on the host's thread */
    static HostPicture take(Host host, Identity identity, CoachedGroups coached, LocalDate today) {
        Set<Guardianship> guardianships = identity.can(Capability.GUARDIANS)
                ? guardianships(host, identity.person().guardians())
                : Set.of();
        StaffRecord staff = identity.staff();
        if (staff == null) {
            return new HostPicture(Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), guardianships);
        }
        Set<GroupRef> own = Set.copyOf(staff.groupsOn(today));
        Set<GroupRef> asked = new HashSet<>(own);
        asked.addAll(coached.all());
        Map<GroupRef, GroupRecord> groups = new HashMap<>(groups(host, asked));
        Map<LocationRef, LocationRecord> locations = new HashMap<>(locations(host, staff, groups.values()));
        Set<ChildRecord> children = children(host, own, today);
        Set<ChildRecord> mentored = identity.can(Capability.MENTOR)
                ? HostAnswers.meant(
                        host.children().ofMentor(staff.ref(), today),
                        c -> staff.ref().equals(c.mentor()) && !c.hasLeftBy(today))
                : Set.of();
        Set<GroupRef> foreign = coached.named().stream()
                .filter(g -> !controller(groups, locations, g).equals(Optional.of(staff.organisation())))
                .collect(Collectors.toUnmodifiableSet());
        Set<ChildRecord> coachedChildren = children(host, foreign, today);
        addEarlierGroups(host, groups, locations, children, mentored, today);
        return new HostPicture(groups, locations, children, mentored, coachedChildren, guardianships);
    }

    /** groups that the children are or were in besides: they tell whether records of another controller may exist */
    private static void addEarlierGroups(
            Host host,
            Map<GroupRef, GroupRecord> groups,
            Map<LocationRef, LocationRecord> locations,
            Set<ChildRecord> children,
            Set<ChildRecord> mentored,
            LocalDate today) {
        Set<GroupRef> missing = new HashSet<>();
        addMissing(children, today, groups, missing);
        addMissing(mentored, today, groups, missing);
        Map<GroupRef, GroupRecord> found = groups(host, missing);
        groups.putAll(found);
        Set<LocationRef> places = new HashSet<>();
        for (GroupRecord group : found.values()) {
            if (!locations.containsKey(group.location())) {
                places.add(group.location());
            }
        }
        locations.putAll(findLocations(host, places));
    }

    private static void addMissing(
            Set<ChildRecord> children, LocalDate today, Map<GroupRef, GroupRecord> groups, Set<GroupRef> missing) {
        for (ChildRecord child : children) {
            for (Membership membership : child.memberships()) {
                if (!membership.from().isAfter(today) && !groups.containsKey(membership.group())) {
                    missing.add(membership.group());
                }
            }
        }
    }

    private static Set<Guardianship> guardianships(Host host, Set<GuardianRef> guardians) {
        if (guardians.isEmpty()) {
            return Set.of();
        }
        Set<Guardianship> all = new HashSet<>();
        HostAnswers.sets(host.guardians().ofGuardians(guardians), guardians, Guardianship::guardian)
                .values()
                .forEach(all::addAll);
        return all;
    }

    private static Map<GroupRef, GroupRecord> groups(Host host, Set<GroupRef> asked) {
        return asked.isEmpty() ? Map.of() : HostAnswers.found(host.groups().find(asked), asked, GroupRecord::ref);
    }

    private static Set<ChildRecord> children(Host host, Set<GroupRef> groups, LocalDate today) {
        if (groups.isEmpty()) {
            return Set.of();
        }
        return HostAnswers.meant(host.children().inGroups(groups, today), c -> c.isIn(groups, today));
    }

    private static Map<LocationRef, LocationRecord> locations(
            Host host, StaffRecord staff, Collection<GroupRecord> groups) {
        boolean everywhere = staff.roles().stream().anyMatch(r -> r.location() == null && WIDE.contains(r.role()));
        if (everywhere) {
            return TimedHostRecords.allLocations(host);
        }
        Set<LocationRef> asked = new HashSet<>();
        groups.forEach(g -> asked.add(g.location()));
        for (StaffRecord.RoleAt role : staff.roles()) {
            LocationRef location = role.location();
            if (location != null && WIDE.contains(role.role())) {
                asked.add(location);
            }
        }
        return findLocations(host, asked);
    }

    private static Map<LocationRef, LocationRecord> findLocations(Host host, Set<LocationRef> asked) {
        return asked.isEmpty() ? Map.of() : HostAnswers.found(host.locations().find(asked), asked, LocationRecord::ref);
    }

    /** the organisation that is responsible for records of a group; empty when the host does not know the group */
    Optional<OrganisationRef> controller(GroupRef group) {
        return controller(groups, locations, group);
    }

    private static Optional<OrganisationRef> controller(
            Map<GroupRef, GroupRecord> groups, Map<LocationRef, LocationRecord> locations, GroupRef ref) {
        GroupRecord group = groups.get(ref);
        LocationRecord location = group == null ? null : locations.get(group.location());
        return group == null || location == null ? Optional.empty() : location.controller(group.workForm());
    }

    /** whether this organisation is controller of a group that one of these children is or was in */
    boolean controls(OrganisationRef own, Set<ChildRecord> of, LocalDate today) {
        return of.stream()
                .flatMap(c -> c.memberships().stream())
                .filter(m -> !m.from().isAfter(today))
                .anyMatch(m -> controller(m.group()).filter(own::equals).isPresent());
    }

    /** where a role of this person holds: only work forms that the person's own organisation is controller of */
    Set<Place> places(StaffRecord staff, Role role) {
        Set<Place> places = new HashSet<>();
        for (StaffRecord.RoleAt held : staff.roles()) {
            if (held.role() == role) {
                for (LocationRecord location : locations.values()) {
                    if (held.location() == null || held.location().equals(location.ref())) {
                        addPlaces(location, staff.organisation(), places);
                    }
                }
            }
        }
        return places;
    }

    private static void addPlaces(LocationRecord location, OrganisationRef organisation, Set<Place> places) {
        for (LocationRecord.WorkFormAtLocation form : location.workForms()) {
            if (form.controller().equals(organisation)) {
                places.add(new Place(location.ref(), form.workForm()));
            }
        }
    }

    /** children of these of whom another controller than this one may have records */
    Set<ChildRef> acrossControllers(OrganisationRef own, LocalDate today) {
        Set<ChildRef> across = new HashSet<>();
        addAcross(children, own, today, across);
        addAcross(mentored, own, today, across);
        return across;
    }

    private void addAcross(Set<ChildRecord> of, OrganisationRef own, LocalDate today, Set<ChildRef> across) {
        for (ChildRecord child : of) {
            for (Membership membership : child.memberships()) {
                if (!membership.from().isAfter(today)
                        && controller(membership.group())
                                .filter(c -> !c.equals(own))
                                .isPresent()) {
                    across.add(child.ref());
                    break;
                }
            }
        }
    }
}
