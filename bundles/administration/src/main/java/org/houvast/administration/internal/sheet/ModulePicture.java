package org.houvast.administration.internal.sheet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleState;
import org.houvast.administration.internal.access.CentrePlaces;
import org.houvast.administration.internal.modules.RunningWorks;
import org.houvast.administration.internal.modules.Standings;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.privacy.HostRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the modules stand at the places of an organisation. */
@Component(service = ModulePicture.class)
public final class ModulePicture {
    /**
     * One module.
     *
     * @param module which
     * @param runs whether its bundles run here
     * @param places where it stands how; a state that it has nowhere is left out
     */
    record Standing(Module module, boolean runs, Map<ModuleState, Set<Place>> places) {
        /** whether it is off everywhere */
        boolean isOff() {
            return places.keySet().stream().allMatch(state -> state == ModuleState.OFF);
        }
    }

    private final CentrePlaces centre;
    private final Standings standings;
    private final RunningWorks running;

    @Activate
    public ModulePicture(@Reference HostRecords host, @Reference Standings standings, @Reference RunningWorks running) {
        this.centre = new CentrePlaces(host);
        this.standings = standings;
        this.running = running;
    }

    /** asks the host for its locations, in pages */
    List<Standing> of(OrganisationRef controller) {
        List<Place> places = centre.of(controller);
        return Arrays.stream(Module.values()).map(m -> standing(m, places)).toList();
    }

    private Standing standing(Module module, List<Place> places) {
        Map<ModuleState, Set<Place>> byState = new EnumMap<>(ModuleState.class);
        places.forEach(place -> byState.computeIfAbsent(standings.state(module, place), s -> new HashSet<>())
                .add(place));
        return new Standing(module, running.has(module), byState);
    }
}
