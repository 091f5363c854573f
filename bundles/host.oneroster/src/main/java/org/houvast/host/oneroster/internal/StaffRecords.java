package org.houvast.host.oneroster.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.host.oneroster.internal.Classes.SchoolClass;
import org.houvast.host.oneroster.internal.Orgs.Org;
import org.houvast.host.oneroster.internal.User.RoleAtOrg;
import org.houvast.host.oneroster.internal.User.StaffColumns;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.host.spi.StaffRecord.RoleAt;

/** Makes staff records out of users: their organisation, and roles as far as the export does not name ours. */
final class StaffRecords {
    private final Users users;
    private final Orgs orgs;
    private final Classes classes;
    private final Family family;

    StaffRecords(Users users, Orgs orgs, Classes classes, Family family) {
        this.users = users;
        this.orgs = orgs;
        this.classes = classes;
        this.family = family;
    }

    List<StaffRecord> all() {
        List<StaffRecord> all = new ArrayList<>();
        for (User user : users.all()) {
            if (user.staff != null) {
                all.add(record(user, user.staff));
            }
        }
        return all;
    }

    private StaffRecord record(User user, StaffColumns columns) {
        List<GroupRecord> groups = groups(user);
        return new StaffRecord(
                user.staffRef,
                user.personRef,
                user.name,
                new OrganisationRef(organisation(user, columns, groups)),
                columns.roles() != null ? columns.roles() : defaultRoles(user, groups),
                user.staffGroups,
                columns.fte(),
                family(user, columns),
                user.leftOn);
    }

    private List<GroupRecord> groups(User user) {
        return user.staffGroups.stream()
                .map(m -> m.group().key())
                .distinct()
                .flatMap(id -> classes.resolve(user.spot, "classSourcedId", id).stream())
                .map(SchoolClass::group)
                .toList();
    }

    /** the organisation that is named, or else the controller of the work at the first school, or the first organisation */
    private String organisation(User user, StaffColumns columns, List<GroupRecord> groups) {
        if (!columns.organisation().isEmpty()) {
            Org named = orgs.require(user.spot, Users.ORGANISATION, columns.organisation());
            return named.school() ? named.defaultController() : named.id();
        }
        Optional<Org> first = user.orgs.stream()
                .flatMap(id -> orgs.resolve(user.spot, Users.ORGS, id).stream())
                .findFirst();
        if (first.isEmpty()) {
            throw user.spot.refuse(Users.ORGS, "is empty, and staff work for an organisation");
        }
        Org org = first.get();
        if (!org.school()) {
            return org.id();
        }
        Set<String> controllers = (groupsAt(org, groups).isEmpty() ? org.workForms() : groupsAt(org, groups))
                .stream().map(org::controller).collect(Collectors.toSet());
        return controllers.size() == 1 ? controllers.iterator().next() : org.defaultController();
    }

    private List<RoleAt> defaultRoles(User user, List<GroupRecord> groups) {
        Set<RoleAt> roles = new LinkedHashSet<>();
        for (RoleAtOrg held : user.roles) {
            if (held.current() && !held.org().isEmpty()) {
                orgs.resolve(user.spot, Users.ORGS, held.org())
                        .ifPresent(org -> role(held.role(), org, groups).ifPresent(roles::add));
            }
        }
        boolean ofGroups = user.roles.stream()
                .anyMatch(r -> r.current() && (r.role() == UserRole.TEACHER || r.role() == UserRole.AIDE));
        if (ofGroups) {
            boolean teacher = user.roles.stream().anyMatch(r -> r.current() && r.role() == UserRole.TEACHER);
            groups.stream()
                    .map(g -> orgs.requireSchool(
                            user.spot, Users.ORGS, g.location().key()))
                    .forEach(org -> role(teacher ? UserRole.TEACHER : UserRole.AIDE, org, groups)
                            .ifPresent(roles::add));
        }
        return List.copyOf(roles);
    }

    private static Optional<RoleAt> role(UserRole role, Org org, List<GroupRecord> groups) {
        LocationRef location = org.school() ? new LocationRef(org.id()) : null;
        return switch (role) {
            case TEACHER ->
                location == null
                        ? Optional.empty()
                        : Optional.of(new RoleAt(teaches(org, groups) ? Role.TEACHER : Role.STAFF, location));
            case AIDE -> location == null ? Optional.empty() : Optional.of(new RoleAt(Role.STAFF, location));
            case ADMINISTRATOR ->
                Optional.of(location == null ? new RoleAt(Role.ORG_ADMIN, null) : new RoleAt(Role.MANAGER, location));
            case ORG_ADMINISTRATOR -> Optional.of(new RoleAt(Role.ORG_ADMIN, null));
            case STUDENT, GUARDIAN, OTHER_STAFF -> Optional.empty();
        };
    }

    /** whether the work at a school is school only: that of the groups there, or of the school when there are none */
    private static boolean teaches(Org org, List<GroupRecord> groups) {
        Set<WorkForm> forms = groupsAt(org, groups);
        return (forms.isEmpty() ? org.workForms() : forms).equals(Set.of(WorkForm.PO));
    }

    private static Set<WorkForm> groupsAt(Org org, List<GroupRecord> groups) {
        return groups.stream()
                .filter(g -> g.location().key().equals(org.id()))
                .map(GroupRecord::workForm)
                .collect(Collectors.toSet());
    }

    private Set<ChildRef> family(User user, StaffColumns columns) {
        if (!users.has(Users.FAMILY)) {
            return Set.of();
        }
        Set<ChildRef> children = new HashSet<>(family.of(user));
        for (String id : columns.family()) {
            users.resolve(user.spot, Users.FAMILY, id).ifPresent(child -> {
                if (child.child == null) {
                    throw user.spot.refuse(Users.FAMILY, "refers to a user who is no student");
                }
                children.add(child.childRef);
            });
        }
        return children;
    }
}
