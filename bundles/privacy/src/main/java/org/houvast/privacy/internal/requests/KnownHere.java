package org.houvast.privacy.internal.requests;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Place;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.Membership;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.HostRecords;

/** Whether the host knows somebody at a place: only there something of ours can be about that person. */
final class KnownHere {
    private final HostRecords host;

    KnownHere(HostRecords host) {
        this.host = host;
    }

    boolean knows(DataSubject subject, Place place) {
        ChildRef child = subject.child();
        if (child != null) {
            return anyWas(Set.of(child), place);
        }
        GuardianRef guardian = subject.guardian();
        if (guardian != null) {
            return anyWas(children(guardian), place);
        }
        if (subject.staff() == null) {
            return false;
        }
        return host.staff(Set.of(subject.staff())).containsKey(subject.staff());
    }

    private Set<ChildRef> children(GuardianRef guardian) {
        Map<GuardianRef, Set<Guardianship>> known = host.ask(h -> h.guardians().ofGuardians(Set.of(guardian)));
        Set<ChildRef> children = new HashSet<>();
        known.getOrDefault(guardian, Set.of()).forEach(g -> children.add(g.child()));
        return children;
    }

    /** whether a child is or was in a group of the place */
    private boolean anyWas(Set<ChildRef> children, Place place) {
        Set<GroupRef> groups = new HashSet<>();
        host.children(children)
                .values()
                .forEach(c -> c.memberships().stream().map(Membership::group).forEach(groups::add));
        return host.groups(groups).values().stream().map(GroupRecord::place).anyMatch(place::equals);
    }
}
