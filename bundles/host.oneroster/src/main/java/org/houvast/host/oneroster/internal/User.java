package org.houvast.host.oneroster.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.StaffRecord.RoleAt;
import org.jspecify.annotations.Nullable;

/** A row of {@code users.csv} while the export is read, with what other files say of the user. */
final class User {
    /**
     * A role at an organisation.
     *
     * @param role the role
     * @param org key of the organisation or school; empty when the row names none
     * @param current whether it holds today
     */
    record RoleAtOrg(UserRole role, String org, boolean current) {}

    /** What only a child's row says; each map and set is keyed by guardian. */
    record ChildColumns(
            String mentor,
            Map<String, Custody> custody,
            Map<String, LocalDate> custodySince,
            Set<String> informationRestricted,
            Set<String> secretAddress,
            Set<String> restrained) {}

    /** What only a staff row says. */
    record StaffColumns(
            @Nullable List<RoleAt> roles, String organisation, @Nullable BigDecimal fte, Set<String> family) {}

    /** What only a guardian's row says. */
    record GuardianColumns(@Nullable Locale language, boolean interpreter) {}

    final Spot spot;
    final String id;
    final String name;
    final List<RoleAtOrg> roles;
    /** organisations and schools, the one that comes first first */
    final List<String> orgs;

    final List<String> agents;
    /** what a token's claim says of this user; empty when this user cannot sign in */
    final String claim;
    /** key of the person; empty when this user cannot sign in and is not tied to another */
    final String person;

    final ChildRef childRef;
    final StaffRef staffRef;
    final GuardianRef guardianRef;
    /** the person; staff always are one, also those who cannot sign in */
    final PersonRef personRef;

    final @Nullable LocalDate leftOn;
    /** the agents of this child, or none */
    List<User> linked = List.of();

    List<Membership> childGroups = List.of();
    List<Membership> staffGroups = List.of();

    @Nullable
    LocalDate birthDate;

    @Nullable
    ChildColumns child;

    @Nullable
    StaffColumns staff;

    @Nullable
    GuardianColumns guardian;

    User(
            Spot spot,
            String id,
            String name,
            List<RoleAtOrg> roles,
            List<String> orgs,
            List<String> agents,
            String claim,
            String person,
            @Nullable LocalDate leftOn) {
        this.spot = spot;
        this.id = id;
        this.name = name;
        this.roles = roles;
        this.orgs = orgs;
        this.agents = agents;
        this.claim = claim;
        this.person = person;
        this.leftOn = leftOn;
        this.childRef = new ChildRef(id);
        this.staffRef = new StaffRef(id);
        this.guardianRef = new GuardianRef(id);
        this.personRef = new PersonRef(person.isEmpty() ? id : person);
    }

    void addChildGroup(Membership membership) {
        childGroups = with(childGroups, membership);
    }

    void addStaffGroup(Membership membership) {
        staffGroups = with(staffGroups, membership);
    }

    void link(User agent) {
        if (!linked.contains(agent)) {
            linked = with(linked, agent);
        }
    }

    /** most users have none of a kind, so a list is made with the first */
    private static <T> List<T> with(List<T> list, T added) {
        List<T> longer = list.isEmpty() ? new ArrayList<>(2) : list;
        longer.add(added);
        return longer;
    }
}
