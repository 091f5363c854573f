package org.houvast.host.oneroster.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.StaffDirectory;
import org.houvast.host.spi.StaffRecord;

/** Staff of one state. */
final class OneRosterStaff implements StaffDirectory {
    private final Register<StaffRef, StaffRecord> staff;
    private final Map<GroupRef, List<StaffRecord>> byGroup = new HashMap<>();
    private final Map<LocationRef, Set<StaffRecord>> byRole = new HashMap<>();
    private final Map<LocationRef, Set<GroupRef>> groupsAt = new HashMap<>();

    OneRosterStaff(Collection<StaffRecord> staff, OneRosterLocations locations, OneRosterGroups groups) {
        this.staff = new Register<>(staff, StaffRecord::ref);
        groups.register().all().forEach(g -> groupsAt.computeIfAbsent(g.location(), l -> new HashSet<>())
                .add(g.ref()));
        Map<OrganisationRef, Set<LocationRef>> controlled =
                controlled(locations.register().all());
        for (StaffRecord one : this.staff.all()) {
            one.memberships().stream().map(Membership::group).distinct().forEach(g -> byGroup.computeIfAbsent(
                            g, k -> new ArrayList<>())
                    .add(one));
            one.roles().stream()
                    .flatMap(r -> r.location() != null
                            ? Set.of(r.location()).stream()
                            : controlled.getOrDefault(one.organisation(), Set.of()).stream())
                    .forEach(
                            l -> byRole.computeIfAbsent(l, k -> new HashSet<>()).add(one));
        }
    }

    @Override
    public Map<StaffRef, StaffRecord> find(Set<StaffRef> refs) {
        return staff.find(refs);
    }

    @Override
    public Set<StaffRecord> inGroups(Set<GroupRef> wanted, LocalDate day) {
        return wanted.stream()
                .flatMap(g -> byGroup.getOrDefault(g, List.of()).stream())
                .filter(inGroup(wanted, day))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<StaffRecord> atLocation(LocationRef location, LocalDate day) {
        Set<StaffRecord> here = new HashSet<>(inGroups(groupsAt.getOrDefault(location, Set.of()), day));
        byRole.getOrDefault(location, Set.of()).stream()
                .filter(s -> s.inServiceOn(day))
                .forEach(here::add);
        return Set.copyOf(here);
    }

    @Override
    public Page<StaffRecord> list(PageRequest page) {
        return staff.page(page);
    }

    Register<StaffRef, StaffRecord> register() {
        return staff;
    }

    private static Predicate<StaffRecord> inGroup(Set<GroupRef> groups, LocalDate day) {
        return s -> s.groupsOn(day).stream().anyMatch(groups::contains);
    }

    private static Map<OrganisationRef, Set<LocationRef>> controlled(List<LocationRecord> locations) {
        Map<OrganisationRef, Set<LocationRef>> controlled = new HashMap<>();
        for (LocationRecord location : locations) {
            location.workForms().forEach(w -> controlled
                    .computeIfAbsent(w.controller(), c -> new HashSet<>())
                    .add(location.ref()));
        }
        return controlled;
    }
}
