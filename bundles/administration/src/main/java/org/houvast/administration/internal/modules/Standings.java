package org.houvast.administration.internal.modules;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleState;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Snapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How all modules stand at all places, in memory; costs a request no SQL but once a second. */
@Component(service = Standings.class)
public final class Standings {
    private static final String SELECT = "select location_key, work_form, module, state, begins_at"
            + " from administration_module_activation where state <> 'OFF'";

    private record Line(Place place, Module module, ModuleState state) {}

    private record Picture(Map<Place, Map<Module, ModuleState>> byPlace, Map<Module, Set<Place>> readable) {}

    private final Snapshot<Picture> snapshot;

    @Activate
    public Standings(
            @Reference(target = "(module=administration)") DataSource dataSource,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        Rows rows = Rows.on(dataSource);
        this.snapshot =
                new Snapshot<>(() -> read(rows, clock.instant()), AdministrationProblems.MODULES_UNREADABLE, clock);
    }

    /**
     * How the module stands at the place now.
     *
     * @throws org.houvast.commons.Problem {@link AdministrationProblems#MODULES_UNREADABLE}
     */
    public ModuleState state(Module module, Place place) {
        Map<Module, ModuleState> there = snapshot.get().byPlace().get(place);
        return there == null ? ModuleState.OFF : there.getOrDefault(module, ModuleState.OFF);
    }

    /** the places where the module's records may be read now; same problem */
    Set<Place> readable(Module module) {
        return snapshot.get().readable().getOrDefault(module, Set.of());
    }

    void outdate() {
        snapshot.outdate();
    }

    private static Picture read(Rows rows, Instant now) {
        List<Line> lines = rows.list(
                SELECT,
                Rows.Binder.NONE,
                row -> new Line(
                        new Place(new LocationRef(row.text(1)), row.name(2, WorkForm.class)),
                        row.name(3, Module.class),
                        ActivationEntity.effective(row.name(4, ModuleState.class), row.instantOrNull(5), now)));
        Map<Place, Map<Module, ModuleState>> byPlace = new HashMap<>();
        Map<Module, Set<Place>> readable = new EnumMap<>(Module.class);
        for (Line line : lines) {
            byPlace.computeIfAbsent(line.place(), p -> new EnumMap<>(Module.class))
                    .put(line.module(), line.state());
            if (line.state() != ModuleState.SCHEDULED) {
                readable.computeIfAbsent(line.module(), m -> new HashSet<>()).add(line.place());
            }
        }
        readable.replaceAll((module, places) -> Set.copyOf(places));
        return new Picture(byPlace, readable);
    }
}
