package org.houvast.administration.internal.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.host.spi.GroupRecord;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;

/** Records about a place as the access policy sees them: staff of a group reach its place by their group. For one request. */
public final class PlaceTargets {
    private final Map<Place, GroupRef> ownGroups = new HashMap<>();

    /** asks the host once for the groups of the actor */
    public PlaceTargets(HostRecords host, Actor actor) {
        Set<GroupRef> groups = actor.scope().groups();
        if (!groups.isEmpty()) {
            for (GroupRecord group : host.groups(groups).values()) {
                ownGroups.putIfAbsent(group.place(), group.ref());
            }
        }
    }

    public Target target(String type, @Nullable UUID id, Place place, OrganisationRef controller) {
        return new Target(type, id, Set.of(), ownGroups.get(place), place, controller, null, null);
    }
}
