package org.houvast.administration.internal.modules;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
            List<Place> places = permitted(actor, reading, record);
            Map<Place, List<ActivationEntity>> rows = transactions.read(em -> ActivationRows.at(em, location));
            List<ModuleActivation> all = new ArrayList<>();
            for (Place place : places) {
                ModulesAtPlace there = new ModulesAtPlace(rows.getOrDefault(place, List.of()), actor.at());
                for (Module module : Module.values()) {
                    all.add(views.view(
                            actor,
                            there,
                            module,
                            place,
                            target(module, place, record),
                            CentrePlaces.today(actor, record)));
                }
            }
            return all;
        });
    }

    @Override
    public ModuleActivation get(Actor actor, Module module, Place place) {
        return guard.read(actor, reading -> {
            LocationRecord record = centre.located(reading, AdministrationAccess.MODULE_READ, TYPE, place);
            reading.permit(
                    AdministrationAccess.MODULE_READ,
                    new PlaceTargets(host, actor)
                            .target(
                                    TYPE,
                                    ActivationEntity.id(module, place),
                                    place,
                                    CentrePlaces.controller(record, place)));
            ModulesAtPlace there =
                    transactions.read(em -> new ModulesAtPlace(ActivationRows.at(em, place), actor.at()));
            return views.view(
                    actor, there, module, place, target(module, place, record), CentrePlaces.today(actor, record));
        });
    }

    @Override
    public ModuleActivation enable(Actor actor, Module module, Place place, Revision revision, EnableModule command) {
        return switched(new Order(actor, module, place, revision, command.reason()), command, (change, there, own) -> {
            LocationRecord record = centre.located(change, AdministrationAccess.MODULE_SWITCH, TYPE, place);
            LocalDate today = CentrePlaces.today(actor, record);
            LocalDate from = command.from() == null ? today : command.from();
            if (from.isBefore(today)) {
                throw Problem.of(AdministrationProblems.FROM_PAST);
            }
            refuse(there.mayEnable(module, from, today));
            own.enable(from, record.zone(), change.at());
            emit(change, "enabled", module, place);
        });
    }

    @Override
    public ModuleActivation stop(Actor actor, Module module, Place place, Revision revision, StopModule command) {
        return switched(new Order(actor, module, place, revision, command.reason()), command, (change, there, own) -> {
            refuse(there.mayStop(module));
            OptionalLong open = command.acceptOpen() ? OptionalLong.of(0) : running.open(module, place);
            Optional<Refusal> unfinished = ModulesAtPlace.mayFinish(module, open);
            if (there.state(module) == ModuleState.ON) {
                own.move(SwitchAction.STOP, change.at());
                emit(change, "stopping", module, place);
            } else {
                refuse(unfinished);
            }
            if (unfinished.isEmpty()) {
                own.move(SwitchAction.FINISH, change.at());
                emit(change, "read-only", module, place);
            }
        });
    }

    @Override
    public ModuleActivation switchOff(
            Actor actor, Module module, Place place, Revision revision, SwitchOffModule command) {
        return switched(new Order(actor, module, place, revision, command.reason()), command, (change, there, own) -> {
            refuse(there.maySwitchOff(module));
            own.move(SwitchAction.SWITCH_OFF, change.at());
            emit(change, "off", module, place);
        });
    }

    /** Who wants which module at which place to be switched, and why. */
    private record Order(Actor actor, Module module, Place place, Revision revision, String reason) {}

    @FunctionalInterface
    private interface Move {
        void make(Change change, ModulesAtPlace there, ActivationEntity own);
    }

    private ModuleActivation switched(Order order, Record command, Move move) {
        try {
            return guard.write(transactions, order.actor(), command, change -> switched(change, order, move));
        } catch (DuplicateException sameMoment) {
            throw Problem.stale(PrivacyProblems.STALE, get(order.actor(), order.module(), order.place()));
        } finally {
            standings.outdate();
        }
    }

    private ModuleActivation switched(Change change, Order order, Move move) {
        Module module = order.module();
        Place place = order.place();
        Actor actor = order.actor();
        LocationRecord record = centre.located(change, AdministrationAccess.MODULE_SWITCH, TYPE, place);
        Target target = target(module, place, record);
        change.permit(AdministrationAccess.MODULE_SWITCH, target);
        EntityManager em = change.entities();
        ModulesAtPlace there = new ModulesAtPlace(ActivationRows.locked(em, place), change.at());
        String by = actor.person().key();
        ActivationEntity own = there.row(module);
        if (own == null) {
            own = new ActivationEntity(module, place, by, change.at());
            em.persist(own);
            em.flush();
            there.add(own);
        }
        LocalDate today = CentrePlaces.today(actor, record);
        change.expect(own.revision(), order.revision(), () -> views.view(actor, there, module, place, target, today));
        move.make(change, there, own);
        own.because(order.reason(), by, change.at());
        em.flush();
        return views.view(actor, there, module, place, target, today);
    }

    /** the work forms whose modules the actor may see; not found when there are none */
    private List<Place> permitted(Actor actor, Reading reading, LocationRecord record) {
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
        return visible.stream().map(Target::place).toList();
    }

    private static void emit(Change change, String what, Module module, Place place) {
        change.emit(
                "administration.module." + what,
                ActivationEntity.id(module, place),
                place.location().key() + '/' + place.workForm(),
                Map.of(
                        "module", module.code(),
                        "location", place.location().key(),
                        "workForm", place.workForm().name()));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw r.asProblem();
        });
    }

    /** without a group: switching is for who manages or administers the place */
    private static Target target(Module module, Place place, LocationRecord record) {
        return new Target(
                TYPE,
                ActivationEntity.id(module, place),
                Set.of(),
                null,
                place,
                CentrePlaces.controller(record, place),
                null,
                null);
    }
}
