package org.houvast.host.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.StaffRecord;

/** Everything a host tells in its lists, in the order of the lists. */
record Centre(
        Map<LocationRef, LocationRecord> locations,
        Map<GroupRef, GroupRecord> groups,
        Map<ChildRef, ChildRecord> children,
        Map<StaffRef, StaffRecord> staff) {
    private static final int DAYS = 40;

    static Centre of(Host host) {
        Map<LocationRef, LocationRecord> locations = index(Paging.all(host.locations()::list), LocationRecord::ref);
        List<GroupRecord> groups = new ArrayList<>();
        locations
                .keySet()
                .forEach(l -> groups.addAll(Paging.all(page -> host.groups().list(l, page))));
        return new Centre(
                locations,
                index(groups, GroupRecord::ref),
                index(Paging.all(host.children()::list), ChildRecord::ref),
                index(Paging.all(host.staff()::list), StaffRecord::ref));
    }

    /** guardians of all children; empty when the host cannot tell them */
    Map<GuardianRef, GuardianRecord> guardians(Host host) {
        if (!host.capabilities().contains(Capability.GUARDIANS)) {
            return Map.of();
        }
        Set<GuardianRef> refs =
                guardianships(host).map(Guardianship::guardian).collect(Collectors.toCollection(HashSet::new));
        return host.guardians().find(refs);
    }

    /** what guardians are to all children */
    Stream<Guardianship> guardianships(Host host) {
        return host.guardians().ofChildren(children.keySet()).values().stream().flatMap(Set::stream);
    }

    /** days on which something begins, holds or has just ended: at most {@value #DAYS}, spread over all there are */
    List<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.concat(
                        children.values().stream().flatMap(c -> c.memberships().stream()),
                        staff.values().stream().flatMap(s -> s.memberships().stream()))
                .forEach(m -> addTurns(days, m));
        children.values().stream()
                .map(ChildRecord::leftOn)
                .filter(d -> d != null)
                .forEach(d -> days.addAll(List.of(d, d.plusDays(1))));
        staff.values().stream()
                .map(StaffRecord::leftOn)
                .filter(d -> d != null)
                .forEach(d -> days.addAll(List.of(d, d.plusDays(1))));
        List<LocalDate> all = List.copyOf(days);
        int step = Math.max(1, (all.size() + DAYS - 1) / DAYS);
        return Stream.iterate(0, i -> i < all.size(), i -> i + step)
                .map(all::get)
                .toList();
    }

    /** display names of all persons, to be found in no other place */
    Set<String> names(Host host) {
        return Stream.of(
                        children.values().stream().map(ChildRecord::displayName),
                        staff.values().stream().map(StaffRecord::displayName),
                        guardians(host).values().stream().map(GuardianRecord::displayName))
                .flatMap(names -> names)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
    }

    private static void addTurns(Set<LocalDate> days, Membership membership) {
        days.add(membership.from());
        LocalDate until = membership.until();
        if (until != null) {
            days.add(until);
            days.add(until.plusDays(1));
        }
    }

    private static <R, T> Map<R, T> index(List<T> records, Function<T, R> ref) {
        Map<R, T> index = new LinkedHashMap<>();
        records.forEach(r -> index.put(ref.apply(r), r));
        return index;
    }
}
