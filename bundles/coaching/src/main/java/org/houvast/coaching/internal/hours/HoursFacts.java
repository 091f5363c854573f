package org.houvast.coaching.internal.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.HostRecords;
import org.jspecify.annotations.Nullable;

/**
 * What the host tells for the proof of hours. A number is null as soon as one part of it is not known: half a norm would be a wrong one.
 *
 * @param registrations different childcare registrations
 * @param fte contract size of who worked in a group of the places on the reference date; who works in several counts once
 * @param veChildren children in early childhood education on the reference date
 * @param staff who works in these groups, in the order of their keys
 * @param groups the groups of the places
 */
record HoursFacts(
        @Nullable Integer registrations,
        @Nullable BigDecimal fte,
        @Nullable Integer veChildren,
        List<StaffRecord> staff,
        Set<GroupRef> groups) {
    HoursFacts {
        staff = List.copyOf(staff);
        groups = Set.copyOf(groups);
    }

    static HoursFacts of(HostRecords host, Set<Place> places, HoursYear year, LocalDate today) {
        Set<Capability> can = host.capabilities();
        List<WorkFormAtLocation> forms = forms(host, places);
        Map<StaffRef, StaffRecord> onReference = staff(host, places, year.reference());
        Map<StaffRef, StaffRecord> now = staff(host, places, year.staffDay(today));
        Set<StaffRecord> all = new HashSet<>(now.values());
        all.addAll(onReference.values());
        Set<GroupRef> groups = groups(host, places, all, year.reference(), year.staffDay(today));
        return new HoursFacts(
                can.contains(Capability.LRK) ? registrations(forms) : null,
                can.contains(Capability.FTE) ? fte(in(onReference, groups, year.reference())) : null,
                can.contains(Capability.VE_CHILDREN) && year.number() == today.getYear() ? veChildren(forms) : null,
                in(now, groups, year.staffDay(today)),
                groups);
    }

    private static List<WorkFormAtLocation> forms(HostRecords host, Set<Place> places) {
        List<WorkFormAtLocation> forms = new ArrayList<>();
        for (Place place : places) {
            Optional<LocationRecord> location = host.location(place.location());
            location.stream()
                    .flatMap(l -> l.workForms().stream())
                    .filter(w -> w.workForm() == place.workForm())
                    .forEach(forms::add);
        }
        return forms;
    }

    private static Map<StaffRef, StaffRecord> staff(HostRecords host, Set<Place> places, LocalDate day) {
        Set<LocationRef> locations = new HashSet<>();
        places.forEach(p -> locations.add(p.location()));
        Map<StaffRef, StaffRecord> staff = new LinkedHashMap<>();
        for (LocationRef location : locations) {
            host.ask(h -> h.staff().atLocation(location, day)).forEach(s -> staff.put(s.ref(), s));
        }
        return staff;
    }

    /** those of the groups that these people work in on one of the days that are at the places */
    private static Set<GroupRef> groups(
            HostRecords host, Set<Place> places, Set<StaffRecord> staff, LocalDate... days) {
        Set<GroupRef> worked = new HashSet<>();
        for (LocalDate day : days) {
            staff.forEach(s -> worked.addAll(s.groupsOn(day)));
        }
        Set<GroupRef> groups = new HashSet<>();
        for (GroupRecord group : host.groups(worked).values()) {
            if (places.contains(group.place())) {
                groups.add(group.ref());
            }
        }
        return groups;
    }

    private static List<StaffRecord> in(Map<StaffRef, StaffRecord> staff, Set<GroupRef> groups, LocalDate day) {
        Map<String, StaffRecord> found = new TreeMap<>();
        staff.values().stream()
                .filter(s -> s.groupsOn(day).stream().anyMatch(groups::contains))
                .forEach(s -> found.put(s.ref().key(), s));
        return List.copyOf(found.values());
    }

    private static @Nullable Integer registrations(List<WorkFormAtLocation> forms) {
        Set<String> numbers = new HashSet<>();
        for (WorkFormAtLocation form : forms) {
            if (form.lrkNumber() == null) {
                return null;
            }
            numbers.add(form.lrkNumber());
        }
        return numbers.size();
    }

    private static @Nullable BigDecimal fte(List<StaffRecord> staff) {
        BigDecimal sum = BigDecimal.ZERO;
        for (StaffRecord person : staff) {
            if (person.fte() == null) {
                return null;
            }
            sum = sum.add(person.fte());
        }
        return sum;
    }

    private static @Nullable Integer veChildren(List<WorkFormAtLocation> forms) {
        int sum = 0;
        for (WorkFormAtLocation form : forms) {
            if (form.veChildren() == null) {
                return null;
            }
            sum += form.veChildren();
        }
        return sum;
    }
}
