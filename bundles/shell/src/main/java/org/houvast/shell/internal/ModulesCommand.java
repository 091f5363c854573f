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

/** Shows how the modules stand at a location, or at all of them. */
@Service
@Command(
        scope = "houvast",
        name = "modules",
        description = "Shows how the modules stand at a location, or at all of them.")
public final class ModulesCommand implements Action {
    @Reference(optional = true)
    private @Nullable ModuleConsole console;

    @Argument(index = 0, name = "location", description = "Key of the location; all when not given")
    @Completion(LocationCompleter.class)
    private @Nullable String location;

    @Option(name = "--as", description = "Key of the person who answers for this", valueToShowInHelp = "as configured")
    private @Nullable String as;

    @Override
    public @Nullable Object execute() throws CommandException {
        ModuleConsole modules = Console.present(console);
        Console.run(() -> modules.show(location, as, System.out));
        return null;
    }
}
