package org.houvast.host.oneroster.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.host.spi.CalendarDirectory;
import org.houvast.host.spi.LocationDirectory;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.OrganisationRecord;

/** Locations, organisations and closure days of one state. */
final class OneRosterLocations implements LocationDirectory, CalendarDirectory {
    private final Register<LocationRef, LocationRecord> locations;
    private final Register<OrganisationRef, OrganisationRecord> organisations;
    private final Map<LocationRef, NavigableSet<LocalDate>> closureDays = new HashMap<>();

    /**
     * The locations.
     *
     * @param closureDays by location; days of the weekend are left out
     */
    OneRosterLocations(
            Collection<LocationRecord> locations,
            Collection<OrganisationRecord> organisations,
            Map<LocationRef, Set<LocalDate>> closureDays) {
        this.locations = new Register<>(locations, LocationRecord::ref);
        this.organisations = new Register<>(organisations, OrganisationRecord::ref);
        closureDays.forEach((location, days) -> this.closureDays.put(
                location,
                days.stream()
                        .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    @Override
    public Map<LocationRef, LocationRecord> find(Set<LocationRef> refs) {
        return locations.find(refs);
    }

    @Override
    public Page<LocationRecord> list(PageRequest page) {
        return locations.page(page);
    }

    @Override
    public Map<OrganisationRef, OrganisationRecord> organisations(Set<OrganisationRef> refs) {
        return organisations.find(refs);
    }

    @Override
    public Set<LocalDate> closureDays(LocationRef location, LocalDate from, LocalDate until) {
        NavigableSet<LocalDate> days = closureDays.get(location);
        return days == null || until.isBefore(from) ? Set.of() : Set.copyOf(days.subSet(from, true, until, true));
    }

    Register<LocationRef, LocationRecord> register() {
        return locations;
    }

    boolean sameDays(OneRosterLocations other, LocationRef location) {
        return closureDays
                .getOrDefault(location, new TreeSet<>())
                .equals(other.closureDays.getOrDefault(location, new TreeSet<>()));
    }
}
