package org.houvast.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.support.CommandException;
import org.houvast.coaching.HoursFilter;
import org.houvast.coaching.HoursProofs;
import org.houvast.commons.LocationRef;
import org.houvast.privacy.Actor;
import org.houvast.rest.CsvLine;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the proof of hours for the command. */
@Component(service = HoursConsole.class)
public final class HoursConsole {
    private final HoursProofs hours;
    private final ShellActors actors;

    @Activate
    public HoursConsole(@Reference HoursProofs hours, @Reference ShellActors actors) {
        this.hours = hours;
        this.actors = actors;
    }

    /**
     * Prints the proof, or writes it into a new file: the same text that {@code GET /hours-proof/export.csv} answers.
     *
     * @param location key of the location, or null for all of them
     * @param year calendar year, or null for this one
     * @param file name of the file, or null for the terminal
     * @param as key of the person who acts, or null for the configured one
     */
    void export(
            @Nullable String location,
            @Nullable String year,
            @Nullable String file,
            @Nullable String as,
            PrintStream out)
            throws CommandException {
        HoursFilter filter = new HoursFilter(year(year), location == null ? null : new LocationRef(location));
        Actor actor = actors.actor(as);
        if (file == null) {
            out.print(text(actor, filter));
            return;
        }
        TextFile target = new TextFile(file);
        target.mustBeNew();
        target.write(text(actor, filter));
        out.println("Written to " + file + ".");
    }

    private String text(Actor actor, HoursFilter filter) {
        return CsvLine.all(hours.export(actor, filter).cells());
    }

    private static @Nullable Integer year(@Nullable String text) throws CommandException {
        if (text == null) {
            return null;
        }
        if (text.matches("\\d{4}")) {
            return Integer.valueOf(text);
        }
        throw new CommandException("A year is written as 2026.");
    }
}
