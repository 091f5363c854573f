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

/** Shows agreements and coach assignments that end soon. */
@Service
@Command(
        scope = "houvast",
        name = "coaching-ending",
        description = "Shows cooperation agreements and coach assignments that end soon.")
public final class CoachingEndingCommand implements Action {
    @Reference(optional = true)
    private @Nullable CoachingConsole console;

    @Argument(name = "location", description = "Key of the location; all of the organisation when not given")
    @Completion(LocationCompleter.class)
    private @Nullable String location;

    @Option(name = "--days", description = "How many days to look ahead", valueToShowInHelp = "60")
    private String days = "60";

    @Option(name = "--as", description = "Key of the person who answers for this", valueToShowInHelp = "as configured")
    private @Nullable String as;

    @Override
    public @Nullable Object execute() throws CommandException {
        CoachingConsole coaching = Console.present(console);
        Console.run(() -> coaching.ending(location, days, as, System.out));
        return null;
    }
}
