package org.houvast.privacy.internal.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.HostException;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The host's records, asked within the time limit. */
@Component(service = HostRecords.class)
public final class TimedHostRecords implements HostRecords, AutoCloseable {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Duration ZONE_KEPT = Duration.ofMinutes(1);
    private static final int MOST_PAGES = 100;

    private record KnownZone(ZoneId zone, Instant until) {}

    private final HostCalls calls;
    private final Merges merges;
    private final Clock clock;
    private volatile @Nullable KnownZone knownZone;

    @Activate
    public TimedHostRecords(
            @Reference HostHolder holder,
            @Reference Merges merges,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this(holder, merges, clock, HostCalls.LIMIT);
    }

    TimedHostRecords(HostHolder holder, Merges merges, Clock clock, Duration limit) {
        this.calls = new HostCalls(holder, limit);
        this.merges = merges;
        this.clock = clock;
    }

    @Override
    public <T> T ask(Function<Host, T> question) {
        return calls.ask(question);
    }

    @Override
    public Set<Capability> capabilities() {
        return ask(Host::capabilities);
    }

    @Override
    public void require(Capability capability) {
        if (!capabilities().contains(capability)) {
            throw Problem.of(PrivacyProblems.CAPABILITY_MISSING, capability.name());
        }
    }

    @Override
    public Optional<ChildRecord> child(ChildRef child) {
        return Optional.ofNullable(children(Set.of(child)).get(child));
    }

    @Override
    public Map<ChildRef, ChildRecord> children(Set<ChildRef> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        Set<ChildRef> asked = children.stream().map(merges::current).collect(Collectors.toUnmodifiableSet());
        Map<ChildRef, ChildRecord> found =
                ask(h -> HostAnswers.found(h.children().find(asked), asked, ChildRecord::ref));
        Map<ChildRef, ChildRecord> byKey = new HashMap<>();
        for (ChildRef child : children) {
            ChildRecord known = found.get(merges.current(child));
            if (known != null) {
                byKey.put(child, known);
            }
        }
        return Map.copyOf(byKey);
    }

    @Override
    public ChildRef current(ChildRef child) {
        return merges.current(child);
    }

    @Override
    public Set<ChildRef> keys(ChildRef child) {
        return merges.keys(child);
    }

    @Override
    public Set<Guardianship> guardianships(ChildRef child) {
        require(Capability.GUARDIANS);
        ChildRef current = merges.current(child);
        Set<ChildRef> asked = Set.of(current);
        return ask(h -> HostAnswers.sets(h.guardians().ofChildren(asked), asked, Guardianship::child))
                .getOrDefault(current, Set.of());
    }

    @Override
    public Map<ChildRef, Set<Guardianship>> guardiansOf(Set<ChildRef> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        Set<ChildRef> asked = children.stream().map(merges::current).collect(Collectors.toUnmodifiableSet());
        Map<ChildRef, Set<Guardianship>> found = ask(h -> h.capabilities().contains(Capability.GUARDIANS)
                ? HostAnswers.sets(h.guardians().ofChildren(asked), asked, Guardianship::child)
                : Map.<ChildRef, Set<Guardianship>>of());
        return children.stream()
                .collect(Collectors.toUnmodifiableMap(c -> c, c -> found.getOrDefault(merges.current(c), Set.of())));
    }

    @Override
    public Optional<GroupRecord> group(GroupRef group) {
        return Optional.ofNullable(groups(Set.of(group)).get(group));
    }

    @Override
    public Map<GroupRef, GroupRecord> groups(Set<GroupRef> groups) {
        return groups.isEmpty()
                ? Map.of()
                : ask(h -> HostAnswers.found(h.groups().find(groups), groups, GroupRecord::ref));
    }

    @Override
    public Optional<LocationRecord> location(LocationRef location) {
        Set<LocationRef> asked = Set.of(location);
        return Optional.ofNullable(ask(h -> HostAnswers.found(h.locations().find(asked), asked, LocationRecord::ref))
                .get(location));
    }

    @Override
    public Map<StaffRef, StaffRecord> staff(Set<StaffRef> staff) {
        return staff.isEmpty() ? Map.of() : ask(h -> HostAnswers.found(h.staff().find(staff), staff, StaffRecord::ref));
    }

    @Override
    public OrganisationRef controller(Place place) {
        return location(place.location())
                .flatMap(l -> l.controller(place.workForm()))
                .orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
    }

    @Override
    public ZoneId zone(LocationRef location) {
        return location(location).map(LocationRecord::zone).orElse(AMSTERDAM);
    }

    @Override
    public LocalDate today() {
        Instant now = clock.instant();
        KnownZone known = knownZone;
        if (known == null || !now.isBefore(known.until())) {
            known = new KnownZone(ask(TimedHostRecords::zoneOf), now.plus(ZONE_KEPT));
            knownZone = known;
        }
        return LocalDate.ofInstant(now, known.zone());
    }

    private static ZoneId zoneOf(Host host) {
        Set<ZoneId> zones = new HashSet<>();
        for (LocationRecord location : allLocations(host).values()) {
            zones.add(location.zone());
        }
        return zones.size() == 1 ? zones.iterator().next() : AMSTERDAM;
    }

    /** every location of the host; for use on the host's thread */
    public static Map<LocationRef, LocationRecord> allLocations(Host host) {
        Map<LocationRef, LocationRecord> all = new HashMap<>();
        Cursor cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            Page<LocationRecord> part =
                    HostAnswers.something(host.locations().list(new PageRequest(PageRequest.MAX_LIMIT, cursor)));
            Set<LocationRecord> records = HostAnswers.meant(Set.copyOf(part.items()), l -> true);
            records.forEach(l -> all.put(l.ref(), l));
            cursor = part.next();
            if (cursor == null) {
                return all;
            }
        }
        throw new HostException("the host's list of locations does not end");
    }

    @Deactivate
    @Override
    public void close() {
        calls.close();
    }
}
