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

/** Shows the kinds of observation that hold at a work form of a location. */
@Service
@Command(
        scope = "houvast",
        name = "observation-kinds",
        description =
                "Shows the kinds of observation at a work form of a location, the own ones of its organisation too.")
public final class ObservationKindsCommand implements Action {
    @Reference(optional = true)
    private @Nullable ObservationKindsConsole console;

    @Argument(index = 0, name = "location", description = "Key of the location", required = true)
    @Completion(LocationCompleter.class)
    private String location = "";

    @Argument(index = 1, name = "workForm", description = "KDV, PEUTER, BSO or PO", required = true)
    @Completion(WorkFormCompleter.class)
    private String workForm = "";

    @Option(name = "--as", description = "Key of the person who answers for this", valueToShowInHelp = "as configured")
    private @Nullable String as;

    @Override
    public @Nullable Object execute() throws CommandException {
        ObservationKindsConsole kinds = Console.present(console);
        Console.run(() -> kinds.show(location, workForm, as, System.out));
        return null;
    }
}
