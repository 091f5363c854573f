package org.houvast.administration.internal.screens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.administration.CentreLocation;
import org.houvast.administration.CentreLocation.ModuleStanding;
import org.houvast.administration.CentreLocation.WorkFormModules;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleState;
import org.houvast.administration.internal.modules.Standings;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.LocationRecord;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.HostRecords;

/** The locations that an actor has to do with, and how the modules stand there. */
final class Locations {
    private final HostRecords host;
    private final Standings standings;

    Locations(HostRecords host, Standings standings) {
        this.host = host;
        this.standings = standings;
    }

    /** one call of the host; by name */
    List<CentreLocation> of(AccessScope scope, Iterable<GroupRecord> groups) {
        Set<Place> places = new HashSet<>();
        places.addAll(scope.managed());
        places.addAll(scope.supported());
        places.addAll(scope.administered());
        places.addAll(scope.officed());
        groups.forEach(g -> places.add(g.place()));
        if (places.isEmpty()) {
            return List.of();
        }
        Set<LocationRef> keys = places.stream().map(Place::location).collect(Collectors.toUnmodifiableSet());
        Map<LocationRef, LocationRecord> records = host.ask(h -> h.locations().find(keys));
        return records.values().stream()
                .map(record -> location(record, places))
                .sorted(Comparator.comparing(CentreLocation::name)
                        .thenComparing(l -> l.location().key()))
                .toList();
    }

    /** codes of the modules that are not off */
    List<String> modules(Place place) {
        return standing(place).stream().map(ModuleStanding::module).toList();
    }

    private CentreLocation location(LocationRecord record, Set<Place> places) {
        List<WorkFormModules> forms = new ArrayList<>();
        for (LocationRecord.WorkFormAtLocation form : record.workForms()) {
            Place place = new Place(record.ref(), form.workForm());
            if (places.contains(place)) {
                forms.add(new WorkFormModules(form.workForm(), standing(place)));
            }
        }
        return new CentreLocation(record.ref(), record.name(), forms);
    }

    private List<ModuleStanding> standing(Place place) {
        List<ModuleStanding> found = new ArrayList<>();
        for (Module module : Module.values()) {
            ModuleState state = standings.state(module, place);
            if (state != ModuleState.OFF) {
                found.add(new ModuleStanding(module.code(), state));
            }
        }
        return found;
    }
}
