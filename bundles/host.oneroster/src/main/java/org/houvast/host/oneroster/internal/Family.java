package org.houvast.host.oneroster.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.host.oneroster.internal.User.ChildColumns;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Guardianship;

/**
 * Who belongs to which child: what {@code agentSourcedIds} say on either row. An agent who is a guardian becomes one of the
 * child, with the custody and flags of the child's row; one who is staff only becomes family.
 */
final class Family {
    private final Users users;
    private final boolean flags;
    private final List<Guardianship> guardianships = new ArrayList<>();
    private final Map<String, Set<ChildRef>> ofStaff = new HashMap<>();
    private final Map<String, Set<ChildRef>> ofPerson = new HashMap<>();

    /**
     * Links the users.
     *
     * @param flags whether the export tells all flags; without it they are not told at all
     */
    Family(Users users, boolean flags) {
        this.users = users;
        this.flags = flags;
        Map<String, Set<User>> agents = agents();
        for (User user : users.all()) {
            if (user.child != null) {
                link(user, user.child, agents.getOrDefault(user.id, Set.of()));
            }
        }
    }

    List<Guardianship> guardianships() {
        return guardianships;
    }

    /** the children that a member of staff is family of, by way of an agent or of the guardian rows of the same person */
    Set<ChildRef> of(User staff) {
        Set<ChildRef> children = new HashSet<>(ofStaff.getOrDefault(staff.id, Set.of()));
        children.addAll(ofPerson.getOrDefault(staff.person, Set.of()));
        return children;
    }

    private Map<String, Set<User>> agents() {
        Map<String, Set<User>> agents = new HashMap<>();
        for (User user : users.all()) {
            for (String id : user.agents) {
                users.resolve(user.spot, Users.AGENTS, id).ifPresent(other -> {
                    if (user.child != null) {
                        agents.computeIfAbsent(user.id, k -> new LinkedHashSet<>(4))
                                .add(other);
                    } else if (other.child != null) {
                        agents.computeIfAbsent(other.id, k -> new LinkedHashSet<>(4))
                                .add(user);
                    }
                });
            }
        }
        return agents;
    }

    private void link(User child, ChildColumns columns, Set<User> agents) {
        Set<String> guardians = new HashSet<>();
        ChildRef ref = new ChildRef(child.id);
        for (User agent : agents) {
            if (agent.guardian != null) {
                guardians.add(agent.id);
                guardianships.add(guardianship(ref, columns, agent.id));
                if (!agent.person.isEmpty()) {
                    ofPerson.computeIfAbsent(agent.person, k -> new HashSet<>(4))
                            .add(ref);
                }
            } else if (agent.staff != null) {
                ofStaff.computeIfAbsent(agent.id, k -> new HashSet<>(4)).add(ref);
            }
        }
        check(child, Users.CUSTODY, columns.custody().keySet(), guardians);
        check(child, Users.CUSTODY_SINCE, columns.custodySince().keySet(), guardians);
        check(child, Users.INFORMATION_RESTRICTED, columns.informationRestricted(), guardians);
        check(child, Users.SECRET_ADDRESS, columns.secretAddress(), guardians);
        check(child, Users.RESTRAINED, columns.restrained(), guardians);
    }

    private Guardianship guardianship(ChildRef child, ChildColumns columns, String guardian) {
        LocalDate since = columns.custodySince().get(guardian);
        return new Guardianship(
                new GuardianRef(guardian),
                child,
                columns.custody().getOrDefault(guardian, Custody.UNKNOWN),
                since,
                null,
                flags && columns.informationRestricted().contains(guardian),
                flags && columns.secretAddress().contains(guardian),
                flags && columns.restrained().contains(guardian));
    }

    private void check(User child, String column, Set<String> named, Set<String> guardians) {
        for (String id : named) {
            if (!guardians.contains(id) && users.resolve(child.spot, column, id).isPresent()) {
                throw child.spot.refuse(column, "names somebody who is no guardian among the child's agents");
            }
        }
    }
}
