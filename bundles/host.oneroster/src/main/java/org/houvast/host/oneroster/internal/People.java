package org.houvast.host.oneroster.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.PersonRecord;
import org.jspecify.annotations.Nullable;

/** Makes records of children, guardians and persons out of users. */
final class People {
    private final Users users;

    People(Users users) {
        this.users = users;
    }

    List<ChildRecord> children() {
        List<ChildRecord> children = new ArrayList<>();
        for (User user : users.all()) {
            if (user.child != null) {
                children.add(new ChildRecord(
                        user.childRef,
                        user.name,
                        user.birthDate,
                        until(user.leftOn, user.childGroups),
                        mentor(user, user.child.mentor()),
                        user.leftOn));
            }
        }
        return children;
    }

    List<GuardianRecord> guardians() {
        List<GuardianRecord> guardians = new ArrayList<>();
        for (User user : users.all()) {
            if (user.guardian != null) {
                guardians.add(new GuardianRecord(
                        user.guardianRef,
                        user.person.isEmpty() ? null : user.personRef,
                        user.name,
                        user.guardian.language(),
                        user.guardian.interpreter()));
            }
        }
        return guardians;
    }

    Collection<PersonRecord> persons() {
        Map<PersonRef, PersonRecord> persons = new LinkedHashMap<>();
        for (User user : users.all()) {
            if (user.staff == null && (user.guardian == null || user.person.isEmpty())) {
                continue;
            }
            PersonRecord known = persons.get(user.personRef);
            persons.put(
                    user.personRef,
                    with(known == null ? new PersonRecord(user.personRef, null, Set.of()) : known, user));
        }
        return persons.values();
    }

    /** the person of each claim; refuses one claim for two persons */
    Map<String, PersonRef> claims(String column) {
        Map<String, PersonRef> claims = new HashMap<>();
        for (User user : users.all()) {
            if (!user.claim.isEmpty() && (user.staff != null || user.guardian != null)) {
                PersonRef other = claims.putIfAbsent(user.claim, user.personRef);
                if (other != null && !other.equals(user.personRef)) {
                    throw user.spot.refuse(column, "is the same as of another person");
                }
            }
        }
        return claims;
    }

    private static PersonRecord with(PersonRecord known, User user) {
        StaffRef staff = known.staff();
        Set<GuardianRef> guardians = new HashSet<>(known.guardians());
        if (user.staff != null) {
            if (staff != null) {
                throw user.spot.refuse(Users.PERSON, "is the person of another staff row");
            }
            staff = user.staffRef;
        }
        if (user.guardian != null && !user.person.isEmpty()) {
            guardians.add(user.guardianRef);
        }
        return new PersonRecord(known.ref(), staff, guardians);
    }

    private @Nullable StaffRef mentor(User child, String mentor) {
        if (mentor.isEmpty()) {
            return null;
        }
        return users.resolve(child.spot, Users.MENTOR, mentor)
                .map(user -> {
                    if (user.staff == null) {
                        throw child.spot.refuse(Users.MENTOR, "refers to a user who is not staff");
                    }
                    return user.staffRef;
                })
                .orElse(null);
    }

    /** memberships as far as they lie before the child left */
    private static List<Membership> until(@Nullable LocalDate leftOn, List<Membership> memberships) {
        if (leftOn == null) {
            return memberships;
        }
        return memberships.stream()
                .filter(m -> !m.from().isAfter(leftOn))
                .map(m -> m.until() != null && !m.until().isAfter(leftOn)
                        ? m
                        : new Membership(m.group(), m.from(), leftOn))
                .toList();
    }
}
