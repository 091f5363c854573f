package org.houvast.host.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff. An outside coach is one too, with a foreign organisation and no groups: the rights come from the coach
 * assignment.
 *
 * @param ref its key
 * @param person who signs in
 * @param displayName as colleagues know this person; never stored
 * @param organisation whom this person works for
 * @param roles roles, each at one location or everywhere in the organisation
 * @param memberships groups in time
 * @param fte contract size, 1 is full time, null when unknown; needs {@link Capability#FTE}
 * @param family children that this person is family of, whom the staff role may never open; needs {@link Capability#FAMILY}
 * @param leftOn last working day, null while in service
 */
public record StaffRecord(
        StaffRef ref,
        PersonRef person,
        String displayName,
        OrganisationRef organisation,
        List<RoleAt> roles,
        List<Membership> memberships,
        @Nullable BigDecimal fte,
        Set<ChildRef> family,
        @Nullable LocalDate leftOn) {
    /**
     * A role and where it holds.
     *
     * @param role any but {@link Role#GUARDIAN}
     * @param location where, or null for every location that the person's organisation is a controller at
     */
    public record RoleAt(Role role, @Nullable LocationRef location) {
        public RoleAt {
            if (role == Role.GUARDIAN) {
                throw new IllegalArgumentException("a guardian is no role of staff");
            }
        }
    }

    public StaffRecord {
        roles = List.copyOf(roles);
        memberships = List.copyOf(memberships);
        family = Set.copyOf(family);
        if (fte != null && fte.signum() < 0) {
            throw new IllegalArgumentException("a contract size is not negative");
        }
    }

    /** whether this person works here on this day */
    public boolean inServiceOn(LocalDate day) {
        return leftOn == null || !leftOn.isBefore(day);
    }

    /** the groups on this day; none after the last working day */
    public List<GroupRef> groupsOn(LocalDate day) {
        if (!inServiceOn(day)) {
            return List.of();
        }
        return memberships.stream()
                .filter(m -> m.holdsOn(day))
                .map(Membership::group)
                .distinct()
                .toList();
    }
}
