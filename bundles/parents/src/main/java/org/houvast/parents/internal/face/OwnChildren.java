package org.houvast.parents.internal.face;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.OrganisationRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.parents.OwnChild;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;

/** The children of a guardian with what the guardian may know of where they are. A constant number of questions to the host. */
final class OwnChildren {
    private final HostRecords host;
    private final CoachLists coaches;

    OwnChildren(HostRecords host, CoachLists coaches) {
        this.host = host;
        this.coaches = coaches;
    }

    List<OwnChild> of(Actor guardian) {
        Set<ChildRef> keys =
                guardian.scope().guarded().stream().map(host::current).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return List.of();
        }
        LocalDate today = guardian.scope().today();
        Collection<ChildRecord> children = Set.copyOf(host.children(keys).values());
        Map<ChildRef, Set<Guardianship>> guardianships = host.guardiansOf(keys);
        Set<GroupRef> groups = children.stream()
                .filter(c -> tellsWhere(guardian, guardianships.getOrDefault(c.ref(), Set.of()), today))
                .flatMap(c -> c.groupsOn(today).stream())
                .collect(Collectors.toSet());
        Places places = places(groups, today);
        return children.stream()
                .map(c -> new OwnChild(
                        c.ref(), c.displayName(), places.names(c.groupsOn(today)), places.coaches(c.groupsOn(today))))
                .sorted(Comparator.comparing(OwnChild::displayName)
                        .thenComparing(c -> c.child().key()))
                .toList();
    }

    /** not to a guardian for whom the whereabouts of the child are secret, by any of the own records */
    private static boolean tellsWhere(Actor guardian, Set<Guardianship> ofChild, LocalDate today) {
        return ofChild.stream()
                .filter(g -> guardian.guardians().contains(g.guardian()) && g.holdsOn(today))
                .noneMatch(Guardianship::secretAddress);
    }

    private Places places(Set<GroupRef> groups, LocalDate today) {
        Map<GroupRef, Set<StaffRef>> coaching = coaches.of(groups, today);
        Set<StaffRef> people = coaching.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<StaffRef, StaffRecord> staff = people.isEmpty() ? Map.of() : host.staff(people);
        Set<OrganisationRef> employers =
                staff.values().stream().map(StaffRecord::organisation).collect(Collectors.toSet());
        Map<OrganisationRef, OrganisationRecord> organisations =
                employers.isEmpty() ? Map.of() : host.ask(h -> h.locations().organisations(employers));
        return new Places(groups.isEmpty() ? Map.of() : host.groups(groups), coaching, staff, organisations);
    }

    /** What may be told of groups; a group that is not among them is not told. */
    private record Places(
            Map<GroupRef, GroupRecord> groups,
            Map<GroupRef, Set<StaffRef>> coaching,
            Map<StaffRef, StaffRecord> staff,
            Map<OrganisationRef, OrganisationRecord> organisations) {
        List<String> names(List<GroupRef> of) {
            return of.stream()
                    .filter(groups::containsKey)
                    .map(groups::get)
                    .map(GroupRecord::name)
                    .sorted()
                    .toList();
        }

        List<OwnChild.Coach> coaches(List<GroupRef> of) {
            return of.stream()
                    .filter(groups::containsKey)
                    .flatMap(g -> coaching.getOrDefault(g, Set.of()).stream())
                    .distinct()
                    .filter(staff::containsKey)
                    .map(staff::get)
                    .map(s -> new OwnChild.Coach(
                            s.displayName(),
                            organisations.containsKey(s.organisation())
                                    ? organisations.get(s.organisation()).name()
                                    : ""))
                    .sorted(Comparator.comparing(OwnChild.Coach::name))
                    .toList();
        }
    }
}
