package org.houvast.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.observation.DefineKind;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationKinds;
import org.houvast.privacy.Actor;
import org.houvast.rest.JsonText;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows and defines kinds of observation for the commands. */
@Component(service = ObservationKindsConsole.class)
public final class ObservationKindsConsole {
    private final ObservationKinds kinds;
    private final ShellActors actors;

    @Activate
    public ObservationKindsConsole(@Reference ObservationKinds kinds, @Reference ShellActors actors) {
        this.kinds = kinds;
        this.actors = actors;
    }

    /**
     * Prints the newest version of every kind that holds at a place.
     *
     * @param location key of the location
     * @param workForm code of the work form
     * @param as key of the person who acts, or null for the configured one
     */
    void show(String location, String workForm, @Nullable String as, PrintStream out) throws CommandException {
        Actor actor = actors.actor(as);
        Place place = new Place(new LocationRef(location), ModuleConsole.workForm(workForm));
        ShellTable table = new ShellTable();
        table.column("Code");
        table.column("Version");
        table.column("Of");
        table.column("Fields");
        table.column("Label");
        for (ObservationKind kind : kinds.list(actor, place)) {
            table.addRow()
                    .addContent(
                            kind.code(),
                            kind.version(),
                            kind.organisation() == null
                                    ? "Houvast"
                                    : kind.organisation().key(),
                            kind.fields().size(),
                            kind.label().en());
        }
        table.print(out);
    }

    /**
     * Defines the kind that a file describes as {@code POST /observation-kinds} takes it, and tells which version that is.
     *
     * @param file name of the file
     * @param as key of the person who acts, or null for the configured one
     */
    void load(String file, @Nullable String as, PrintStream out) throws CommandException {
        Actor actor = actors.actor(as);
        DefineKind command = JsonText.read(new TextFile(file).read(), DefineKind.class, Language.EN);
        ObservationKind kind = kinds.define(actor, command);
        out.println("Version " + kind.version() + " of " + kind.code() + " is there.");
    }
}
