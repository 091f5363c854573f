package org.houvast.shell.internal;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** Checks the whole chain of the audit and names the first thing that is wrong. */
@Service
@Command(
        scope = "houvast",
        name = "audit-verify",
        description = "Checks the whole chain of the audit and names the first thing that is wrong.")
public final class AuditVerifyCommand implements Action {
    @Reference(optional = true)
    private @Nullable AuditConsole console;

    @Override
    public @Nullable Object execute() throws CommandException {
        AuditConsole audit = Console.present(console);
        Console.run(() -> audit.verify(System.out));
        return null;
    }
}
