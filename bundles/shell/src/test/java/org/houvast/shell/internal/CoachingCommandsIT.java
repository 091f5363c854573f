package org.houvast.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.impl.action.command.ManagerImpl;
import org.apache.karaf.shell.impl.console.SessionFactoryImpl;
import org.apache.karaf.shell.support.CommandException;
import org.houvast.administration.EnableModule;
import org.houvast.administration.Module;
import org.houvast.administration.internal.AdministrationRuntime;
import org.houvast.coaching.AgreementParty;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachAssignments;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.CooperationAgreement;
import org.houvast.coaching.CooperationAgreements;
import org.houvast.coaching.MakeAgreement;
import org.houvast.coaching.PartyRole;
import org.houvast.coaching.internal.agreement.JpaCooperationAgreements;
import org.houvast.coaching.internal.assignment.JpaCoachAssignments;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.observation.DefineKind;
import org.houvast.observation.FieldPart;
import org.houvast.observation.FieldType;
import org.houvast.observation.KindField;
import org.houvast.observation.Labels;
import org.houvast.observation.ObservationKinds;
import org.houvast.observation.internal.kind.JdbcObservationKinds;
import org.houvast.observation.internal.kind.KindCatalogue;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator sees of observing and coaching in a session of the real console, on the real services. */
class CoachingCommandsIT {
    private static final Place KDV = new Place(new LocationRef("sun"), WorkForm.KDV);

    private final ThreadIOImpl threads = new ThreadIOImpl();
    private final SessionFactoryImpl console = new SessionFactoryImpl(threads);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final TestDatabase database = TestDatabase.fresh(TestDatabase.Product.H2);
    private final MemoryHost host = MemoryHost.aCentre(database.clock())
            .organisation("care", Discipline.YOUTH_CARE)
            .location("sun", WorkForm.KDV)
            .group("bees", "sun", WorkForm.KDV)
            .staff("admin", Role.ORG_ADMIN)
            .staff("manager", Role.MANAGER)
            .coach("esra", "care");

    @TempDir
    private Path folder;

    private PrivacyRuntime privacy;
    private CoachAssignments assignments;
    private CooperationAgreements agreements;
    private ObservationKinds kinds;
    private Session session;

    @BeforeEach
    void openTheConsole() {
        threads.start();
        DataSource data = database.dataSource();
        AdministrationRuntime administration = new AdministrationRuntime(
                database.transactions("administration", AdministrationRuntime.class), data, database.clock());
        privacy = new PrivacyRuntime(
                new PrivacyRuntime.Storage(
                        database.transactions("privacy", PrivacyRuntime.class),
                        data,
                        database.outbox(),
                        database.idempotencyKeys(),
                        database.leases()),
                host,
                administration.gate(),
                List.of(),
                database.clock(),
                folder);
        AdministrationRuntime.Services services = administration.services(privacy.guard(), privacy.hostRecords());
        Transactions coaching = database.transactions("coaching", JpaCoachAssignments.class);
        assignments = new JpaCoachAssignments(
                coaching, data, privacy.guard(), privacy.hostRecords(), services.modules(), database.clock());
        agreements = new JpaCooperationAgreements(
                coaching, data, privacy.guard(), privacy.hostRecords(), services.modules(), database.clock());
        kinds = new JdbcObservationKinds(
                database.transactions("observation", JdbcObservationKinds.class),
                privacy.guard(),
                privacy.hostRecords(),
                database.clock(),
                new KindCatalogue(data, database.clock()));
        for (Module module : List.of(Module.OBSERVATION, Module.COACHING)) {
            services.modules()
                    .enable(
                            admin(),
                            module,
                            KDV,
                            services.modules().get(admin(), module, KDV).revision(),
                            new EnableModule(null, "we begin"));
        }
        ShellActors actors = new ShellActors(privacy.actors(), "person-admin");
        console.register(new CoachingConsole(agreements, assignments, actors));
        console.register(new ObservationKindsConsole(kinds, actors));
        console.register(privacy.hostRecords());
        ManagerImpl manager = new ManagerImpl(console, console);
        List.of(
                        CoachingEndingCommand.class,
                        ObservationKindsCommand.class,
                        LocationCompleter.class,
                        WorkFormCompleter.class)
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

    private Actor admin() {
        return privacy.actors()
                .byPerson(
                        new PersonRef("person-admin"),
                        new RequestFacts("0".repeat(32), "shell", "", Language.EN, Optional.empty()));
    }

    private LocalDate today() {
        return database.clock().today();
    }

    @Test
    void showsWhatEndsSoonTheFirstToEndFirst() throws Exception {
        assertThat(run("houvast:coaching-ending")).contains("nothing ends in these days");
        CoachAssignment assignment = assigned(today().plusDays(30));
        CooperationAgreement agreement = agreed(today().plusDays(10));

        String soon = run("houvast:coaching-ending sun");

        assertThat(soon)
                .containsPattern(today().plusDays(30) + " +\\| assignment +\\| esra +\\| bees +\\| "
                        + assignment.id().value())
                .containsPattern(today().plusDays(10) + " +\\| agreement +\\| .*care.* +\\| +\\| "
                        + agreement.id().value());
        assertThat(soon.indexOf("agreement")).isLessThan(soon.indexOf("assignment"));
        assertThat(run("houvast:coaching-ending --days 20"))
                .contains("agreement")
                .doesNotContain("assignment");
        assertThat(run("houvast:coaching-ending --days 9")).contains("nothing ends");
        refused("houvast:coaching-ending --days 4000", "Days are 0 to 3660.");
        refused("houvast:coaching-ending --as person-manager", "Only an administrator");
    }

    private CoachAssignment assigned(LocalDate until) {
        return assignments.assign(
                admin(),
                new AssignCoach(
                        new StaffRef("esra"),
                        CoachType.YOUTH_CARE,
                        List.of(new GroupRef("bees")),
                        today(),
                        until,
                        null,
                        today()));
    }

    private CooperationAgreement agreed(LocalDate until) {
        return agreements.make(
                admin(),
                new MakeAgreement(
                        List.of(
                                new AgreementParty(
                                        new OrganisationRef(MemoryHost.CENTRE),
                                        Discipline.CHILDCARE,
                                        PartyRole.CONTROLLER),
                                new AgreementParty(
                                        new OrganisationRef("care"), Discipline.YOUTH_CARE, PartyRole.PROCESSOR)),
                        List.of(KDV),
                        today(),
                        until,
                        40,
                        null,
                        null,
                        null,
                        null,
                        null,
                        today()));
    }

    @Test
    void showsTheKindsOfAPlace() throws Exception {
        Labels label = new Labels("maaltijd", "meal");
        kinds.define(
                admin(),
                new DefineKind(
                        KDV.location(),
                        KDV.workForm(),
                        "MEAL",
                        label,
                        null,
                        null,
                        List.of(new KindField(
                                "ate", FieldType.YES_NO, FieldPart.FACT, label, null, null, null, null, null))));

        assertThat(run("houvast:observation-kinds sun KDV"))
                .containsPattern("MEAL +\\| \\d+ +\\| " + MemoryHost.CENTRE + " +\\| 1 +\\| meal")
                .containsPattern("ABC +\\| \\d+ +\\| Houvast");
        refused("houvast:observation-kinds sun kdv", "A work form is KDV, PEUTER, BSO or PO.");
    }

    @Test
    void saysSoWhileTheServicesAreAway() {
        console.unregister(console.getService(CoachingConsole.class));

        refused("houvast:coaching-ending", "Houvast does not serve now");
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
}
