package org.houvast.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.houvast.privacy.AuditTrail;
import org.houvast.privacy.AuditVerification;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks the audit for the command. */
@Component(service = AuditConsole.class)
public final class AuditConsole {
    private final AuditTrail audit;

    @Activate
    public AuditConsole(@Reference AuditTrail audit) {
        this.audit = audit;
    }

    /**
     * Prints what was checked.
     *
     * @throws CommandException if the chain is broken, naming where
     */
    void verify(PrintStream out) throws CommandException {
        AuditVerification found = audit.verifyFromConsole();
        ShellTable table = new ShellTable();
        table.column("Sealed lines");
        table.column("Not sealed yet");
        table.column("Heads compared");
        table.column("Anchors compared");
        table.column("Chain");
        table.addRow()
                .addContent(
                        found.sealed(),
                        found.unsealed(),
                        found.heads(),
                        found.anchors(),
                        found.intact() ? "whole" : "broken");
        table.print(out);
        AuditVerification.Break broken = found.broken();
        if (broken != null) {
            throw new CommandException("The chain is broken at position " + broken.position() + ", audit line "
                    + broken.line() + ": " + broken.kind());
        }
    }
}
