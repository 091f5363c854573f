package org.houvast.shell.internal;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.houvast.administration.CentreLocation;
import org.houvast.administration.EnableModule;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleActivation;
import org.houvast.administration.Modules;
import org.houvast.administration.Screens;
import org.houvast.administration.StopModule;
import org.houvast.administration.SwitchOffModule;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows and switches modules for the commands. */
@Component(service = ModuleConsole.class)
public final class ModuleConsole {
    /**
     * Which module a command means.
     *
     * @param module code of the module
     * @param location key of the location
     * @param workForm code of the work form, or null for all work forms of the location
     * @param as key of the person who acts, or null for the configured one
     */
    record Where(String module, String location, @Nullable String workForm, @Nullable String as) {}

    private interface Switch {
        ModuleActivation at(Actor actor, Module module, Place place, Revision revision);
    }

    private final Modules modules;
    private final Screens screens;
    private final ShellActors actors;

    @Activate
    public ModuleConsole(@Reference Modules modules, @Reference Screens screens, @Reference ShellActors actors) {
        this.modules = modules;
        this.screens = screens;
        this.actors = actors;
    }

    /** prints how the modules stand at a location, or at all of them */
    void show(@Nullable String location, @Nullable String as, PrintStream out) throws CommandException {
        Actor actor = actors.actor(as);
        List<LocationRef> locations = location == null
                ? screens.locations(actor).stream()
                        .map(CentreLocation::location)
                        .toList()
                : List.of(new LocationRef(location));
        print(locations.stream().flatMap(l -> modules.at(actor, l).stream()).toList(), out);
    }

    void enable(Where where, @Nullable LocalDate from, String reason, PrintStream out) throws CommandException {
        EnableModule command = new EnableModule(from, reason);
        change(where, (actor, module, place, revision) -> modules.enable(actor, module, place, revision, command), out);
    }

    void stop(Where where, String reason, boolean acceptOpen, PrintStream out) throws CommandException {
        StopModule command = new StopModule(reason, acceptOpen);
        change(where, (actor, module, place, revision) -> modules.stop(actor, module, place, revision, command), out);
    }

    void switchOff(Where where, String reason, PrintStream out) throws CommandException {
        SwitchOffModule command = new SwitchOffModule(reason);
        change(
                where,
                (actor, module, place, revision) -> modules.switchOff(actor, module, place, revision, command),
                out);
    }

    private void change(Where where, Switch change, PrintStream out) throws CommandException {
        Module module = Module.ofCode(where.module())
                .orElseThrow(() -> new CommandException("There is no module " + where.module() + "."));
        WorkForm form = where.workForm() == null ? null : workForm(where.workForm());
        Actor actor = actors.actor(where.as());
        List<ModuleActivation> before = modules.at(actor, new LocationRef(where.location())).stream()
                .filter(a -> a.module() == module && (form == null || a.workForm() == form))
                .toList();
        if (before.isEmpty()) {
            throw new CommandException("This location has no such work form.");
        }
        print(
                before.stream()
                        .map(a -> change.at(actor, module, new Place(a.location(), a.workForm()), a.revision()))
                        .toList(),
                out);
    }

    static WorkForm workForm(String code) throws CommandException {
        for (WorkForm form : WorkForm.values()) {
            if (form.name().equals(code)) {
                return form;
            }
        }
        throw new CommandException("A work form is KDV, PEUTER, BSO or PO.");
    }

    private static void print(List<ModuleActivation> activations, PrintStream out) {
        ShellTable table = new ShellTable();
        table.column("Location");
        table.column("Work form");
        table.column("Module");
        table.column("State");
        table.column("From");
        table.column("Reason");
        table.emptyTableText("no module at any place of this person");
        for (ModuleActivation activation : activations) {
            table.addRow()
                    .addContent(
                            activation.location().key(),
                            activation.workForm(),
                            activation.module().code(),
                            activation.state(),
                            activation.validFrom() == null ? "" : activation.validFrom(),
                            activation.reason() == null ? "" : activation.reason());
        }
        table.print(out);
    }
}
