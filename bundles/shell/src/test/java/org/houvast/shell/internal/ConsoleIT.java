package org.houvast.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.impl.action.command.ManagerImpl;
import org.apache.karaf.shell.impl.console.SessionFactoryImpl;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.ArgumentCommandLine;
import org.houvast.administration.internal.AdministrationRuntime;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.ModuleStates;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands in a session of the real console, on the real services; what they do is tested where it is done. */
class ConsoleIT {
    private final ThreadIOImpl threads = new ThreadIOImpl();
    private final SessionFactoryImpl console = new SessionFactoryImpl(threads);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final TestDatabase database = TestDatabase.fresh(TestDatabase.Product.H2);
    private final MemoryHost host = MemoryHost.aCentre(database.clock())
            .location("sun", WorkForm.KDV, WorkForm.BSO)
            .location("moon", WorkForm.PO)
            .staff("admin", Role.ORG_ADMIN)
            .staff("manager", Role.MANAGER)
            .staff("officer", Role.DPO);

    @TempDir
    private Path folder;

    private PrivacyRuntime privacy;
    private Session session;

    @BeforeEach
    void openTheConsole() {
        threads.start();
        AdministrationRuntime administration = new AdministrationRuntime(
                database.transactions("administration", AdministrationRuntime.class),
                database.dataSource(),
                database.clock());
        privacy = new PrivacyRuntime(
                new PrivacyRuntime.Storage(
                        database.transactions("privacy", PrivacyRuntime.class),
                        database.dataSource(),
                        database.outbox(),
                        database.idempotencyKeys(),
                        database.leases()),
                host,
                administration.gate(),
                List.of(),
                database.clock(),
                folder);
        AdministrationRuntime.Services services = administration.services(privacy.guard(), privacy.hostRecords());
        ShellActors actors = new ShellActors(privacy.actors(), "person-admin");
        console.register(new ModuleConsole(services.modules(), services.screens(), actors));
        console.register(new AuditConsole(privacy.auditTrail()));
        console.register(new HealthConsole(new States(), new HostPresence(privacy.hostRecords())));
        console.register(privacy.hostRecords());
        ManagerImpl manager = new ManagerImpl(console, console);
        List.of(
                        ModulesCommand.class,
                        ModuleEnableCommand.class,
                        ModuleStopCommand.class,
                        ModuleOffCommand.class,
                        AuditVerifyCommand.class,
                        HealthCommand.class)
                .forEach(manager::register);
        List.of(ModuleCompleter.class, LocationCompleter.class, WorkFormCompleter.class)
                .forEach(manager::register);
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        session = console.create(new ByteArrayInputStream(new byte[0]), out, out);
    }

    @AfterEach
    void closeTheConsole() {
        session.close();
        console.stop();
        threads.stop();
        privacy.close();
        database.close();
    }

    @Test
    void switchesAModuleThroughItsLifeAndShowsItInATable() throws Exception {
        assertThat(run("houvast:module-enable --reason \"we begin\" observation sun KDV"))
                .containsPattern("sun +\\| KDV +\\| observation +\\| ON +\\| 2026-03-02 +\\| we begin");
        assertThat(run("houvast:modules sun"))
                .containsPattern("sun +\\| KDV +\\| observation +\\| ON")
                .containsPattern("sun +\\| BSO +\\| observation +\\| OFF");
        assertThat(run("houvast:modules")).contains("sun").contains("moon");

        assertThat(run("houvast:module-stop --reason end observation sun KDV")).contains("STOPPING");
        assertThat(run("houvast:module-stop --reason end --accept-open observation sun KDV"))
                .contains("READ_ONLY");
        assertThat(run("houvast:module-off --reason done observation sun KDV")).contains("OFF");
    }

    @Test
    void switchesAllWorkFormsOfALocationWhenNoneIsNamed() throws Exception {
        assertThat(run("houvast:module-enable --from 2026-09-01 --reason later observation sun"))
                .containsPattern("sun +\\| KDV +\\| observation +\\| SCHEDULED +\\| 2026-09-01")
                .containsPattern("sun +\\| BSO +\\| observation +\\| SCHEDULED +\\| 2026-09-01");
    }

    @Test
    void saysInASentenceWhatIsRefused() {
        refused(
                "houvast:module-enable --reason now coaching sun KDV",
                "The module coaching works only where the module observation is on.",
                "(administration:module-needed)");
        refused("houvast:module-enable --reason now laundry sun KDV", "There is no module laundry.");
        refused("houvast:module-enable --reason now observation sun PO", "This location has no such work form.");
        refused("houvast:module-enable --reason now observation sun kdv", "A work form is KDV, PEUTER, BSO or PO.");
        refused("houvast:module-enable --from soon --reason now observation sun KDV", "A day is written as");
        refused("houvast:module-enable --reason \" \" observation sun KDV", "/reason", "request:fields-invalid");
        refused("houvast:modules nowhere", "privacy:not-found");
    }

    @Test
    void actsAsAnAdministratorOnlyAndSaysWhoInTheAudit() throws Exception {
        refused("houvast:modules --as person-manager", "Only an administrator acts from the console.");
        refused("houvast:modules --as person-nobody", "privacy:person-unknown");
        run("houvast:modules sun");

        Actor officer = new ShellActors(privacy.actors(), "person-admin").actor("person-admin");
        assertThat(officer.request().client()).isEqualTo("shell");
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> new ShellActors(privacy.actors(), "").actor(null))
                .withMessageContaining("--as");
    }

    @Test
    void checksTheAuditChain() throws Exception {
        run("houvast:modules sun");
        privacy.seal();

        assertThat(run("houvast:audit-verify")).contains("whole");
    }

    @Test
    void namesWhereTheAuditChainIsBroken() throws Exception {
        run("houvast:modules sun");
        privacy.seal();
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update privacy_audit_line set purpose = 'something-else'"))
                    .isPositive();
        }

        refused("houvast:audit-verify", "The chain is broken at position 1", "LINE_CHANGED");
    }

    @Test
    void tellsWhatWorksAndWhatDoesNot() throws Exception {
        assertThat(run("houvast:health"))
                .containsPattern("database +\\| UP")
                .containsPattern("host +\\| UP +\\| Memory: CALENDAR")
                .containsPattern("tables of privacy +\\| FAILED +\\| migration 0002");

        host.failing();
        assertThat(run("houvast:health")).containsPattern("host +\\| DOWN");
        assertThat(new HostPresence((HostRecords) null).condition().answers()).isFalse();
    }

    @Test
    void completesModulesLocationsAndWorkForms() {
        assertThat(completed(new ModuleCompleter(), "")).containsExactly("coaching ", "observation ", "stepplan ");
        assertThat(completed(new WorkFormCompleter(), "P")).containsExactly("PEUTER ", "PO ");
        assertThat(completed(console.getService(LocationCompleter.class), "m")).containsExactly("moon ");
        host.failing();
        assertThat(completed(console.getService(LocationCompleter.class), "m")).isEmpty();
        assertThat(completed(new LocationCompleter(), "m")).isEmpty();
    }

    private List<String> completed(org.apache.karaf.shell.api.console.Completer completer, String typed) {
        CommandLine line = new ArgumentCommandLine(typed, typed.length());
        List<String> candidates = new ArrayList<>();
        completer.complete(session, line, candidates);
        return candidates;
    }

    private String run(String command) throws Exception {
        printed.reset();
        session.execute(command);
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void refused(String command, String... words) {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> session.execute(command))
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    /** How the tables are, as a migration that failed leaves them. */
    private static final class States implements ModuleStates {
        @Override
        public Map<String, State> all() {
            return Map.of(
                    "houvast", new State(Phase.READY, ""), "privacy", new State(Phase.FAILED, "migration 0002: 42601"));
        }

        @Override
        public boolean databaseAnswers() {
            return true;
        }
    }
}
