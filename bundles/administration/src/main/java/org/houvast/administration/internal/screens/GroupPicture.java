package org.houvast.administration.internal.screens;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.LocationRecord;

/**
 * A group with its children, from one visit to the host.
 *
 * @param group the group
 * @param location where it is
 * @param controller who is responsible for its records
 * @param children those who are in it on the day
 */
record GroupPicture(GroupRecord group, LocationRecord location, OrganisationRef controller, Set<ChildRecord> children) {
    static Optional<GroupPicture> take(Host host, GroupRef ref, LocalDate day) {
        GroupRecord group = host.groups().find(Set.of(ref)).get(ref);
        if (group == null) {
            return Optional.empty();
        }
        LocationRecord location =
                host.locations().find(Set.of(group.location())).get(group.location());
        if (location == null) {
            return Optional.empty();
        }
        return location.controller(group.workForm())
                .map(controller -> new GroupPicture(
                        group, location, controller, Set.copyOf(host.children().inGroups(Set.of(ref), day))));
    }
}
