package org.houvast.administration.internal.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.Membership;

/**
 * A child with its groups, from one visit to the host.
 *
 * @param child the child
 * @param groups those of today, or the one it was in last; only those whose place the host knows
 */
record ChildPicture(ChildRecord child, List<Group> groups) {
    /**
     * A group of the child.
     *
     * @param group the group
     * @param controller who is responsible for its records
     */
    record Group(GroupRecord group, OrganisationRef controller) {}

    static Optional<ChildPicture> take(Host host, ChildRef ref, LocalDate today) {
        ChildRecord child = host.children().find(Set.of(ref)).get(ref);
        if (child == null) {
            return Optional.empty();
        }
        List<GroupRef> keys = groupsOf(child, today);
        Map<GroupRef, GroupRecord> groups =
                keys.isEmpty() ? Map.of() : host.groups().find(Set.copyOf(keys));
        Set<LocationRef> places = new HashSet<>();
        groups.values().forEach(g -> places.add(g.location()));
        Map<LocationRef, LocationRecord> locations =
                places.isEmpty() ? Map.of() : host.locations().find(places);
        List<Group> known = new ArrayList<>(keys.size());
        for (GroupRef key : keys) {
            GroupRecord group = groups.get(key);
            LocationRecord location = group == null ? null : locations.get(group.location());
            if (group != null && location != null) {
                location.controller(group.workForm()).ifPresent(c -> known.add(new Group(group, c)));
            }
        }
        return Optional.of(new ChildPicture(child, known));
    }

    private static List<GroupRef> groupsOf(ChildRecord child, LocalDate today) {
        List<GroupRef> now = child.groupsOn(today);
        if (!now.isEmpty()) {
            return now;
        }
        return child.memberships().stream().max(Comparator.comparing(Membership::from)).map(Membership::group).stream()
                .toList();
    }
}
