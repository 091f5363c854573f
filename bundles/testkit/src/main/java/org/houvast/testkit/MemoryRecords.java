package org.houvast.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.HostChange;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.Notifier.Notice;
import org.houvast.host.spi.OrganisationRecord;
import org.houvast.host.spi.PersonRecord;
import org.houvast.host.spi.StaffRecord;

/** The records of a {@link MemoryHost}; used under its lock. */
final class MemoryRecords {
    final Shelf<OrganisationRef, OrganisationRecord> organisations = new Shelf<>();
    final Shelf<LocationRef, LocationRecord> locations = new Shelf<>();
    final Shelf<GroupRef, GroupRecord> groups = new Shelf<>();
    final Shelf<ChildRef, ChildRecord> children = new Shelf<>();
    final Shelf<StaffRef, StaffRecord> staff = new Shelf<>();
    final Shelf<GuardianRef, GuardianRecord> guardians = new Shelf<>();
    final List<Guardianship> guardianships = new ArrayList<>();
    final Map<LocationRef, Set<LocalDate>> closureDays = new HashMap<>();
    final List<HostChange> changes = new ArrayList<>();
    final Map<String, PersonRef> persons = new HashMap<>();
    final List<Notice> notices = new ArrayList<>();

    void change(ChildRef ref, UnaryOperator<ChildRecord> how) {
        children.put(ref, how.apply(children.get(ref)));
    }

    void change(StaffRef ref, UnaryOperator<StaffRecord> how) {
        staff.put(ref, how.apply(staff.get(ref)));
    }

    /** the staff and guardian records that name this person; empty when none does */
    PersonRecord person(PersonRef ref) {
        StaffRef own = staff.all().stream()
                .filter(s -> s.person().equals(ref))
                .map(StaffRecord::ref)
                .findFirst()
                .orElse(null);
        Set<GuardianRef> facets = guardians.all().stream()
                .filter(g -> ref.equals(g.person()))
                .map(GuardianRecord::ref)
                .collect(Collectors.toSet());
        return new PersonRecord(ref, own, facets);
    }

    /** whether the location is one where this member of staff has a role, or a group on this day */
    boolean worksAt(StaffRecord member, LocationRef location, LocalDate day) {
        if (!member.inServiceOn(day)) {
            return false;
        }
        LocationRecord there = locations.find(location);
        boolean controlled = there != null
                && there.workForms().stream().anyMatch(w -> w.controller().equals(member.organisation()));
        boolean byRole = there != null
                && member.roles().stream()
                        .anyMatch(r -> r.location() == null ? controlled : location.equals(r.location()));
        return byRole
                || member.groupsOn(day).stream()
                        .anyMatch(g -> groups.get(g).location().equals(location));
    }

    Map<ChildRef, Set<Guardianship>> guardiansOf(Set<ChildRef> asked) {
        Map<ChildRef, Set<Guardianship>> answer = new HashMap<>();
        asked.stream().filter(children::has).forEach(child -> answer.put(child, new HashSet<>()));
        guardianships.stream()
                .filter(g -> answer.containsKey(g.child()))
                .forEach(g -> answer.getOrDefault(g.child(), Set.of()).add(g));
        return immutable(answer);
    }

    Map<GuardianRef, Set<Guardianship>> childrenOf(Set<GuardianRef> asked) {
        Map<GuardianRef, Set<Guardianship>> answer = new HashMap<>();
        asked.stream().filter(guardians::has).forEach(guardian -> answer.put(guardian, new HashSet<>()));
        guardianships.stream()
                .filter(g -> answer.containsKey(g.guardian()))
                .forEach(g -> answer.getOrDefault(g.guardian(), Set.of()).add(g));
        return immutable(answer);
    }

    private static <K, V> Map<K, Set<V>> immutable(Map<K, Set<V>> map) {
        return map.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
    }
}
