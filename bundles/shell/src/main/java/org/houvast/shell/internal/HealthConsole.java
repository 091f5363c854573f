package org.houvast.shell.internal;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.karaf.shell.support.table.ShellTable;
import org.houvast.persistence.ModuleStates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells for the command how the parts are. */
@Component(service = HealthConsole.class)
public final class HealthConsole {
    private final ModuleStates states;
    private final HostPresence host;

    @Activate
    public HealthConsole(@Reference ModuleStates states, @Reference HostPresence host) {
        this.states = states;
        this.host = host;
    }

    void show(PrintStream out) {
        ShellTable table = new ShellTable();
        table.column("Part");
        table.column("State");
        table.column("Detail");
        boolean database = states.databaseAnswers();
        table.addRow().addContent("database", database ? "UP" : "DOWN", "");
        HostPresence.Condition condition = host.condition();
        table.addRow().addContent("host", condition.answers() ? "UP" : "DOWN", condition.detail());
        Map<String, ModuleStates.State> modules = new TreeMap<>(states.all());
        modules.forEach((name, state) ->
                table.addRow().addContent("tables of " + name, state.phase().name(), state.reason()));
        table.print(out);
    }
}
