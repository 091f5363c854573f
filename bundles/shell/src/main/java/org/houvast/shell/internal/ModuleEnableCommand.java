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

/** Switches a module on at a location. */
@Service
@Command(scope = "houvast", name = "module-enable", description = "Switches a module on at a location.")
public final class ModuleEnableCommand implements Action {
    @Reference(optional = true)
    private @Nullable ModuleConsole console;

    @Argument(index = 0, name = "module", description = "Code of the module", required = true)
    @Completion(ModuleCompleter.class)
    private String module = "";

    @Argument(index = 1, name = "location", description = "Key of the location", required = true)
    @Completion(LocationCompleter.class)
    private String location = "";

    @Argument(index = 2, name = "workForm", description = "KDV, PEUTER, BSO or PO; all of the location when not given")
    @Completion(WorkFormCompleter.class)
    private @Nullable String workForm;

    @Option(name = "--from", description = "First day, such as 2026-09-01", valueToShowInHelp = "today")
    private @Nullable String from;

    @Option(name = "--reason", description = "Why; stands in the records", required = true)
    private String reason = "";

    @Option(name = "--as", description = "Key of the person who answers for this", valueToShowInHelp = "as configured")
    private @Nullable String as;

    @Override
    public @Nullable Object execute() throws CommandException {
        ModuleConsole modules = Console.present(console);
        Console.run(() -> modules.enable(
                new ModuleConsole.Where(module, location, workForm, as), Console.date(from), reason, System.out));
        return null;
    }
}
