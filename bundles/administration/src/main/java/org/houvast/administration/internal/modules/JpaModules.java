package org.houvast.administration.internal.modules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.EnableModule;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleActivation;
import org.houvast.administration.ModuleState;
import org.houvast.administration.Modules;
import org.houvast.administration.StopModule;
import org.houvast.administration.SwitchOffModule;
import org.houvast.administration.internal.access.AdministrationAccess;
import org.houvast.administration.internal.access.CentrePlaces;
import org.houvast.administration.internal.access.PlaceTargets;
import org.houvast.administration.internal.access.Unknown;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.host.spi.LocationRecord;
import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Modules per place in the database. */
@Component
public final class JpaModules implements Modules {
    private static final String TYPE = "module-activation";

    private final Transactions transactions;
    private final Guard guard;
    private final HostRecords host;
    private final CentrePlaces centre;
    private final RunningWorks running;
    private final Standings standings;
    private final ActivationGate gate;
    private final ActivationViews views;

    @Activate
    public JpaModules(
            @Reference(target = "(module=administration)") Transactions transactions,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference RunningWorks running,
            @Reference Standings standings) {
        this.transactions = transactions;
        this.guard = guard;
        this.host = host;
        this.centre = new CentrePlaces(host);
        this.running = running;
        this.standings = standings;
        this.gate = new ActivationGate(standings);
        this.views = new ActivationViews(guard);
    }

    @Override
    public List<Available> available() {
        return Arrays.stream(Module.values())
                .map(m -> new Available(m, m.code(), m.needs().map(Module::code).orElse(null), running.has(m)))
                .toList();
    }

    @Override
    public Optional<Refusal> beginning(Module module, Place place) {
        return gate.beginning(module, place);
    }

    @Override
    public List<ModuleActivation> at(Actor actor, LocationRef location) {
        return guard.read(actor, reading -> {
            LocationRecord record = centre.located(reading, AdministrationAccess.MODULE_READ, TYPE, location);
            LocalDate today = CentrePlaces.today(actor, record);
            List<Target> targets = permitted(actor, reading, record);
            Map<Place, List<ActivationEntity>> rows = transactions.read(em -> ActivationRows.at(em, location));
            List<ModuleActivation> all = new ArrayList<>();
            for (Target target : targets) {
                ModulesAtPlace there = new ModulesAtPlace(rows.getOrDefault(target.place(), List.of()), actor.at());
                for (Module module : Module.values()) {
                    all.add(views.view(actor, there, module, target, today));
                }
            }
            return all;
        });
    }

    @Override
    public ModuleActivation get(Actor actor, Module module, Place place) {
        return guard.read(actor, reading -> {
            LocationRecord record = centre.located(reading, AdministrationAccess.MODULE_READ, TYPE, place);
            Target target = target(actor, module, place, record);
            reading.permit(AdministrationAccess.MODULE_READ, target);
            ModulesAtPlace there =
                    transactions.read(em -> new ModulesAtPlace(ActivationRows.at(em, place), actor.at()));
            return views.view(actor, there, module, target, CentrePlaces.today(actor, record));
        });
    }

    @Override
    public ModuleActivation enable(Actor actor, Module module, Place place, Revision revision, EnableModule command) {
        return switched(new Order(actor, module, place, revision, command.reason()), command, scene -> {
            LocalDate from = command.from() == null ? scene.today() : command.from();
            if (from.isBefore(scene.today())) {
                throw Problem.of(AdministrationProblems.FROM_PAST);
            }
            refuse(scene.there().mayEnable(module, from, scene.today()));
            scene.own().enable(from, scene.location().zone(), actor.at());
            scene.emit("enabled");
        });
    }

    @Override
    public ModuleActivation stop(Actor actor, Module module, Place place, Revision revision, StopModule command) {
        return switched(new Order(actor, module, place, revision, command.reason()), command, scene -> {
            refuse(scene.there().mayStop(module));
            OptionalLong open = command.acceptOpen() ? OptionalLong.of(0) : running.open(module, place);
            Optional<Refusal> unfinished = ModulesAtPlace.mayFinish(module, open);
            if (scene.there().state(module) == ModuleState.ON) {
                scene.own().move(SwitchAction.STOP, actor.at());
                scene.emit("stopping");
            } else {
                refuse(unfinished);
            }
            if (unfinished.isEmpty()) {
                scene.own().move(SwitchAction.FINISH, actor.at());
                scene.emit("read-only");
            }
        });
    }

    @Override
    public ModuleActivation switchOff(
            Actor actor, Module module, Place place, Revision revision, SwitchOffModule command) {
        return switched(new Order(actor, module, place, revision, command.reason()), command, scene -> {
            refuse(scene.there().maySwitchOff(module));
            scene.own().move(SwitchAction.SWITCH_OFF, actor.at());
            scene.emit("off");
        });
    }

    /** Who wants which module at which place to be switched, and why. */
    private record Order(Actor actor, Module module, Place place, Revision revision, String reason) {}

    /** A switch in progress: the modules at the place, the row of the one that is switched, the place itself. */
    private record Scene(
            Change change, ModulesAtPlace there, ActivationEntity own, LocationRecord location, LocalDate today) {
        void emit(String what) {
            Place place = own.place();
            change.emit(
                    "administration.module." + what,
                    ActivationEntity.id(own.module(), place),
                    place.location().key() + '/' + place.workForm(),
                    Map.of(
                            "module", own.module().code(),
                            "location", place.location().key(),
                            "workForm", place.workForm().name()));
        }
    }

    private ModuleActivation switched(Order order, Record command, Consumer<Scene> move) {
        try {
            return guard.write(transactions, order.actor(), command, change -> switched(change, order, move));
        } catch (DuplicateException sameMoment) {
            throw Problem.stale(PrivacyProblems.STALE, get(order.actor(), order.module(), order.place()));
        } finally {
            standings.outdate();
        }
    }

    private ModuleActivation switched(Change change, Order order, Consumer<Scene> move) {
        Actor actor = order.actor();
        Module module = order.module();
        LocationRecord location = centre.located(change, AdministrationAccess.MODULE_SWITCH, TYPE, order.place());
        Target target = target(actor, module, order.place(), location);
        change.permit(AdministrationAccess.MODULE_SWITCH, target);
        LocalDate today = CentrePlaces.today(actor, location);
        ModulesAtPlace there = new ModulesAtPlace(ActivationRows.locked(change.entities(), order.place()), change.at());
        ActivationEntity own = own(change, order, there);
        change.expect(own.revision(), order.revision(), () -> views.view(actor, there, module, target, today));
        move.accept(new Scene(change, there, own, location, today));
        own.because(order.reason(), actor.person().key(), change.at());
        change.entities().flush();
        return views.view(actor, there, module, target, today);
    }

    /** the row of the module; a first one for a module that was never on here */
    private static ActivationEntity own(Change change, Order order, ModulesAtPlace there) {
        ActivationEntity known = there.row(order.module());
        if (known != null) {
            return known;
        }
        ActivationEntity first = new ActivationEntity(
                order.module(), order.place(), order.actor().person().key(), change.at());
        change.entities().persist(first);
        change.entities().flush();
        there.add(first);
        return first;
    }

    /** one target for each work form whose modules the actor may see; not found when there are none */
    private List<Target> permitted(Actor actor, Reading reading, LocationRecord record) {
        PlaceTargets targets = new PlaceTargets(host, actor);
        List<Target> all = CentrePlaces.places(record).stream()
                .map(place -> targets.target(TYPE, null, place, CentrePlaces.controller(record, place)))
                .toList();
        List<Target> visible = all.stream()
                .filter(t -> guard.refusal(actor, AdministrationAccess.MODULE_READ, t)
                        .isEmpty())
                .toList();
        for (Target target : visible.isEmpty() ? all : visible) {
            reading.permit(AdministrationAccess.MODULE_READ, target);
        }
        if (visible.isEmpty()) {
            throw Unknown.place(reading, AdministrationAccess.MODULE_READ, TYPE);
        }
        return visible;
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw r.asProblem();
        });
    }

    private Target target(Actor actor, Module module, Place place, LocationRecord record) {
        return new PlaceTargets(host, actor)
                .target(TYPE, ActivationEntity.id(module, place), place, CentrePlaces.controller(record, place));
    }
}
