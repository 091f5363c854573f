package org.houvast.shell.internal;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** Tells what of Houvast works and what does not. */
@Service
@Command(scope = "houvast", name = "health", description = "Tells what of Houvast works and what does not.")
public final class HealthCommand implements Action {
    @Reference(optional = true)
    private @Nullable HealthConsole console;

    @Override
    public @Nullable Object execute() throws CommandException {
        HealthConsole health = Console.present(console);
        Console.run(() -> health.show(System.out));
        return null;
    }
}
