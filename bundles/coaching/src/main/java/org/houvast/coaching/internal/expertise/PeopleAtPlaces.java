package org.houvast.coaching.internal.expertise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.Rows;
import org.houvast.privacy.HostRecords;

/**
 * Who works at locations on a day by the host's records, and who comes there as coach by an assignment or an agreement that holds then. Who
 * is not told by one of them, or is not in service, is not there.
 */
final class PeopleAtPlaces {
    private static final String HOLDS = ".valid_from <= ? and (%1$s.valid_until is null or %1$s.valid_until >= ?)"
            + " and (%1$s.ended_on is null or %1$s.ended_on >= ?)";
    private static final String COACHES = "select a.coach_key from coaching_assignment a"
            + " join coaching_assignment_group g on g.assignment_id = a.id where g.location_key = any(?) and a"
            + HOLDS.formatted("a")
            + " union select c.staff_key from coaching_agreement_contact c"
            + " join coaching_agreement m on m.id = c.agreement_id"
            + " join coaching_agreement_place p on p.agreement_id = m.id where p.location_key = any(?) and m"
            + HOLDS.formatted("m");

    private final HostRecords host;
    private final Rows rows;

    PeopleAtPlaces(HostRecords host, Rows rows) {
        this.host = host;
        this.rows = rows;
    }

    /** who works at each location, by its key; one look at the host for all */
    Map<LocationRef, Map<StaffRef, StaffRecord>> working(Set<LocationRef> locations, LocalDate day) {
        Map<LocationRef, Map<StaffRef, StaffRecord>> people = new HashMap<>();
        if (!locations.isEmpty()) {
            Map<LocationRef, Set<StaffRecord>> told = host.ask(h -> locations.stream()
                    .collect(Collectors.toMap(l -> l, l -> h.staff().atLocation(l, day))));
            told.forEach((location, staff) -> people.put(location, inService(staff, day)));
        }
        return people;
    }

    /** all who work at these locations or come there as coach */
    Map<StaffRef, StaffRecord> all(Set<LocationRef> locations, LocalDate day) {
        Map<StaffRef, StaffRecord> people = new HashMap<>();
        working(locations, day).values().forEach(people::putAll);
        Set<StaffRef> coaches = new HashSet<>(rows.list(
                COACHES,
                p -> p.keys(locations)
                        .date(day)
                        .date(day)
                        .date(day)
                        .keys(locations)
                        .date(day)
                        .date(day)
                        .date(day),
                row -> new StaffRef(row.text(1))));
        if (!coaches.isEmpty()) {
            people.putAll(inService(host.staff(coaches).values(), day));
        }
        return people;
    }

    private static Map<StaffRef, StaffRecord> inService(Collection<StaffRecord> staff, LocalDate day) {
        return staff.stream()
                .filter(s -> s.inServiceOn(day))
                .collect(Collectors.toMap(StaffRecord::ref, s -> s, (one, same) -> one));
    }
}
