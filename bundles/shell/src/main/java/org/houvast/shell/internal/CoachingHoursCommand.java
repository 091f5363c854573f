package org.houvast.shell.internal;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** Takes the proof of hours along. */
@Service
@Command(
        scope = "houvast",
        name = "coaching-hours",
        description = "Gives the proof of policy and coaching hours of a year as comma separated values.")
public final class CoachingHoursCommand implements Action {
    @Reference(optional = true)
    private @Nullable HoursConsole console;

    @Argument(name = "location", description = "Key of the location; all of the organisation when not given")
    @Completion(LocationCompleter.class)
    private @Nullable String location;

    @Option(name = "--year", description = "Calendar year", valueToShowInHelp = "this year")
    private @Nullable String year;

    @Option(
            name = "--file",
            description = "Name of a new file for it, in UTF-8; one that is there stays as it is",
            valueToShowInHelp = "the terminal")
    @Completion(FilePathCompleter.class)
    private @Nullable String file;

    @Option(name = "--as", description = "Key of the person who answers for this", valueToShowInHelp = "as configured")
    private @Nullable String as;

    @Override
    public @Nullable Object execute() throws CommandException {
        HoursConsole hours = Console.present(console);
        Console.run(() -> hours.export(location, year, file, as, System.out));
        return null;
    }
}
