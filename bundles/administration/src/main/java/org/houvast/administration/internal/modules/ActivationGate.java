package org.houvast.administration.internal.modules;

import java.util.Optional;
import java.util.Set;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.Module;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.privacy.guard.ModuleGate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The gate before every operation of a switchable module: open where it is on, and where it is stopping, so that what runs can be
 * finished; open for reading where it is read-only; closed everywhere else, and when nobody can tell.
 */
@Component
public final class ActivationGate implements ModuleGate {
    private final Standings standings;

    @Activate
    public ActivationGate(@Reference Standings standings) {
        this.standings = standings;
    }

    @Override
    public Optional<Refusal> refusal(String module, Place place, boolean changes) {
        return refusal(known(module), place, changes);
    }

    @Override
    public Set<Place> readable(String module) {
        return standings.readable(known(module));
    }

    Optional<Refusal> refusal(Module module, Place place, boolean changes) {
        try {
            return switch (standings.state(module, place)) {
                case ON, STOPPING -> Optional.empty();
                case READ_ONLY ->
                    changes
                            ? Optional.of(closed(AdministrationProblems.MODULE_READ_ONLY, module, place))
                            : Optional.empty();
                case OFF, SCHEDULED -> Optional.of(closed(AdministrationProblems.MODULE_OFF, module, place));
            };
        } catch (Problem unreadable) {
            return Optional.of(new Refusal(unreadable.type(), unreadable.arguments()));
        }
    }

    /** why nothing new may begin */
    Optional<Refusal> beginning(Module module, Place place) {
        return refusal(module, place, true).or(() -> switch (standings.state(module, place)) {
            case STOPPING -> Optional.of(closed(AdministrationProblems.MODULE_STOPPING, module, place));
            case OFF, SCHEDULED, ON, READ_ONLY -> Optional.empty();
        });
    }

    private static Refusal closed(ProblemType type, Module module, Place place) {
        return Refusal.of(type, module.code(), place.location().key());
    }

    private static Module known(String code) {
        return Module.ofCode(code).orElseThrow(() -> new IllegalArgumentException("no module: " + code));
    }
}
