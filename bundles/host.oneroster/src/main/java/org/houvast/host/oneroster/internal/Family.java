package org.houvast.host.oneroster.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.StaffRef;
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
    private final Map<StaffRef, Set<ChildRef>> ofStaff = new HashMap<>();
    private final Map<PersonRef, Set<ChildRef>> ofPerson = new HashMap<>();

    /**
     * Links the users.
     *
     * @param flags whether the export tells all flags; without it they are not told at all
     */
    Family(Users users, boolean flags) {
        this.users = users;
        this.flags = flags;
        link();
        Set<PersonRef> staff = new HashSet<>();
        users.all().stream().filter(u -> u.staff != null).forEach(u -> staff.add(u.personRef));
        for (User user : users.all()) {
            if (user.child != null) {
                add(user, user.child, staff);
            }
        }
    }

    List<Guardianship> guardianships() {
        return guardianships;
    }

    /** the children that a member of staff is family of, by way of an agent or of the guardian rows of the same person */
    Set<ChildRef> of(User staff) {
        Set<ChildRef> children = new HashSet<>(ofStaff.getOrDefault(staff.staffRef, Set.of()));
        children.addAll(ofPerson.getOrDefault(staff.personRef, Set.of()));
        return children;
    }

    private void link() {
        for (User user : users.all()) {
            for (String id : user.agents) {
                users.resolve(user.spot, Users.AGENTS, id).ifPresent(other -> {
                    if (user.child != null) {
                        user.link(other);
                    } else if (other.child != null) {
                        other.link(user);
                    }
                });
            }
        }
    }

    private void add(User child, ChildColumns columns, Set<PersonRef> staff) {
        Set<String> guardians = new HashSet<>(4);
        for (User agent : child.linked) {
            if (agent.guardian != null) {
                guardians.add(agent.id);
                guardianships.add(guardianship(child.childRef, columns, agent));
                if (staff.contains(agent.personRef)) {
                    ofPerson.computeIfAbsent(agent.personRef, k -> new HashSet<>())
                            .add(child.childRef);
                }
            } else if (agent.staff != null) {
                ofStaff.computeIfAbsent(agent.staffRef, k -> new HashSet<>()).add(child.childRef);
            }
        }
        check(child, Users.CUSTODY, columns.custody().keySet(), guardians);
        check(child, Users.CUSTODY_SINCE, columns.custodySince().keySet(), guardians);
        check(child, Users.INFORMATION_RESTRICTED, columns.informationRestricted(), guardians);
        check(child, Users.SECRET_ADDRESS, columns.secretAddress(), guardians);
        check(child, Users.RESTRAINED, columns.restrained(), guardians);
    }

    private Guardianship guardianship(ChildRef child, ChildColumns columns, User agent) {
        String guardian = agent.id;
        LocalDate since = columns.custodySince().get(guardian);
        return new Guardianship(
                agent.guardianRef,
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
