package org.houvast.administration.internal.modules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleActivation;
import org.houvast.administration.ModuleActivationId;
import org.houvast.administration.internal.access.AdministrationAccess;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;

/** Shows how a module stands, with what the actor may do about it now. */
final class ActivationViews {
    private final Guard guard;

    ActivationViews(Guard guard) {
        this.guard = guard;
    }

    ModuleActivation view(Actor actor, ModulesAtPlace there, Module module, Target target, LocalDate today) {
        Place place = target.place();
        ActivationEntity row = there.row(module);
        return new ModuleActivation(
                new ModuleActivationId(ActivationEntity.id(module, place)),
                new Revision(row == null ? 1 : row.revision()),
                place.location(),
                place.workForm(),
                module,
                there.state(module),
                row == null ? null : row.validFrom(),
                row == null ? null : row.reason(),
                allowed(guard.refusal(actor, AdministrationAccess.MODULE_SWITCH, target), there, module, today));
    }

    private static List<AllowedAction> allowed(
            Optional<Refusal> notAllowed, ModulesAtPlace there, Module module, LocalDate today) {
        return List.of(
                AllowedAction.of("enable", notAllowed.or(() -> there.mayEnable(module, today, today))),
                AllowedAction.of("stop", notAllowed.or(() -> there.mayStop(module))),
                AllowedAction.of("switch-off", notAllowed.or(() -> there.maySwitchOff(module))));
    }
}
