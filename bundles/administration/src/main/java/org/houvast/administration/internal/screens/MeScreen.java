package org.houvast.administration.internal.screens;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.administration.CentreLocation;
import org.houvast.administration.Me;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.jspecify.annotations.Nullable;

/** Who the actor is here. At most five calls of the host. */
final class MeScreen {
    private final HostRecords host;
    private final Locations locations;

    MeScreen(HostRecords host, Locations locations) {
        this.host = host;
        this.locations = locations;
    }

    Me me(Actor actor) {
        AccessScope scope = actor.scope();
        Collection<GroupRecord> groups = groups(scope);
        Optional<Actor.Staff> staff = actor.staff();
        return new Me(
                actor.person(),
                staff.map(Actor.Staff::ref).orElse(null),
                staff.map(Actor.Staff::organisation).orElse(null),
                name(actor),
                actor.request().language(),
                staff.map(Actor.Staff::roles).orElse(List.of()).stream()
                        .map(r -> new Me.RoleHeld(r.role(), r.location()))
                        .toList(),
                locations.of(scope, groups),
                groups.stream()
                        .map(g -> group(g, scope))
                        .sorted(Comparator.comparing(Me.OwnGroup::name)
                                .thenComparing(g -> g.group().key()))
                        .toList(),
                children(scope));
    }

    List<CentreLocation> locations(Actor actor) {
        return locations.of(actor.scope(), groups(actor.scope()));
    }

    private Collection<GroupRecord> groups(AccessScope scope) {
        Set<GroupRef> keys = new HashSet<>(scope.groups());
        keys.addAll(scope.coached().all());
        return keys.isEmpty() ? List.of() : host.groups(keys).values();
    }

    private static Me.OwnGroup group(GroupRecord group, AccessScope scope) {
        return new Me.OwnGroup(
                group.ref(),
                group.name(),
                group.location(),
                group.workForm(),
                !scope.groups().contains(group.ref()));
    }

    private List<Me.OwnChild> children(AccessScope scope) {
        if (scope.guarded().isEmpty()) {
            return List.of();
        }
        return host.children(scope.guarded()).values().stream()
                .map(c -> new Me.OwnChild(c.ref(), c.displayName()))
                .distinct()
                .sorted(Comparator.comparing(Me.OwnChild::displayName)
                        .thenComparing(c -> c.child().key()))
                .toList();
    }

    private @Nullable String name(Actor actor) {
        Optional<StaffRef> staff = actor.staff().map(Actor.Staff::ref);
        if (staff.isPresent()) {
            StaffRecord record = host.staff(Set.of(staff.get())).get(staff.get());
            return record == null ? null : record.displayName();
        }
        Set<GuardianRef> guardians = actor.guardians();
        if (guardians.isEmpty() || !host.capabilities().contains(Capability.GUARDIANS)) {
            return null;
        }
        return host.ask(h -> h.guardians().find(guardians)).values().stream()
                .min(Comparator.comparing(g -> g.ref().key()))
                .map(GuardianRecord::displayName)
                .orElse(null);
    }
}
