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

/** Defines a kind of observation, or its next version, from a file. */
@Service
@Command(
        scope = "houvast",
        name = "observation-kind-load",
        description = "Defines a kind of observation for an organisation, or its next version, from a JSON file.",
        detailedDescription = "The file holds what POST /observation-kinds takes: location and workForm, which name the"
                + " organisation, then code, label, hint, abc and fields.")
public final class ObservationKindLoadCommand implements Action {
    @Reference(optional = true)
    private @Nullable ObservationKindsConsole console;

    @Argument(name = "file", description = "Name of the file, JSON in UTF-8", required = true)
    @Completion(FilePathCompleter.class)
    private String file = "";

    @Option(name = "--as", description = "Key of the person who answers for this", valueToShowInHelp = "as configured")
    private @Nullable String as;

    @Override
    public @Nullable Object execute() throws CommandException {
        ObservationKindsConsole kinds = Console.present(console);
        Console.run(() -> kinds.load(file, as, System.out));
        return null;
    }
}
