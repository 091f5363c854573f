package org.houvast.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import org.houvast.coaching.CoachAssignments;
import org.houvast.coaching.CooperationAgreements;
import org.houvast.coaching.HoursProofs;
import org.houvast.coaching.internal.ArrangementSettings;
import org.houvast.coaching.internal.agreement.JpaCooperationAgreements;
import org.houvast.coaching.internal.assignment.JpaCoachAssignments;
import org.houvast.coaching.internal.hours.JpaHoursProofs;
import org.houvast.commons.Discipline;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.observation.ObservationKinds;
import org.houvast.observation.internal.kind.JdbcObservationKinds;
import org.houvast.observation.internal.kind.KindCatalogue;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;

/** A session of the real console, on the real services of a centre with one group, an administrator, a manager and a coach. */
final class CentreConsole implements AutoCloseable {
    static final Place KDV = new Place(new LocationRef("sun"), WorkForm.KDV);

    final CoachAssignments assignments;
    final CooperationAgreements agreements;
    final HoursProofs hours;
    final ObservationKinds kinds;
    final TestDatabase database = TestDatabase.fresh(TestDatabase.Product.H2);
    final SessionFactoryImpl console;

    private final ThreadIOImpl threads = new ThreadIOImpl();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrivacyRuntime privacy;
    private final Session session;

    CentreConsole(Path folder) {
        console = new SessionFactoryImpl(threads);
        threads.start();
        MemoryHost host = MemoryHost.aCentre(database.clock())
                .organisation("care", Discipline.YOUTH_CARE)
                .location("sun", WorkForm.KDV)
                .group("bees", "sun", WorkForm.KDV)
                .staff("admin", Role.ORG_ADMIN)
                .staff("manager", Role.MANAGER)
                .coach("esra", "care");
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
        AdministrationRuntime.Services services =
                administration.services(privacy.guard(), privacy.hostRecords()).add(new ArrangementSettings());
        Transactions coaching = database.transactions("coaching", JpaCoachAssignments.class);
        assignments = new JpaCoachAssignments(
                coaching, data, privacy.guard(), privacy.hostRecords(), services.modules(), database.clock());
        agreements = new JpaCooperationAgreements(
                coaching, data, privacy.guard(), privacy.hostRecords(), services.modules(), database.clock());
        hours = new JpaHoursProofs(
                coaching,
                data,
                privacy.guard(),
                privacy.hostRecords(),
                services.modules(),
                services.settings(),
                database.clock());
        kinds = new JdbcObservationKinds(
                database.transactions("observation", JdbcObservationKinds.class),
                privacy.guard(),
                privacy.hostRecords(),
                database.clock(),
                new KindCatalogue(data, database.clock()));
        enable(services);
        session = opened();
    }

    private void enable(AdministrationRuntime.Services services) {
        for (Module module : List.of(Module.OBSERVATION, Module.COACHING)) {
            services.modules()
                    .enable(
                            admin(),
                            module,
                            KDV,
                            services.modules().get(admin(), module, KDV).revision(),
                            new EnableModule(null, "we begin"));
        }
    }

    private Session opened() {
        ShellActors actors = new ShellActors(privacy.actors(), "person-admin");
        console.register(new CoachingConsole(agreements, assignments, actors));
        console.register(new HoursConsole(hours, actors));
        console.register(new ObservationKindsConsole(kinds, actors));
        console.register(privacy.hostRecords());
        ManagerImpl manager = new ManagerImpl(console, console);
        List.of(
                        CoachingEndingCommand.class,
                        CoachingHoursCommand.class,
                        ObservationKindLoadCommand.class,
                        ObservationKindsCommand.class,
                        FilePathCompleter.class,
                        LocationCompleter.class,
                        WorkFormCompleter.class)
                .forEach(manager::register);
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return console.create(new ByteArrayInputStream(new byte[0]), out, out);
    }

    Actor admin() {
        return privacy.actors()
                .byPerson(
                        new PersonRef("person-admin"),
                        new RequestFacts("0".repeat(32), "shell", "", Language.EN, Optional.empty()));
    }

    Session session() {
        return session;
    }

    String run(String command) throws Exception {
        printed.reset();
        session.execute(command);
        return printed.toString(StandardCharsets.UTF_8);
    }

    void refused(String command, String... words) {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> session.execute(command))
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    @Override
    public void close() {
        session.close();
        console.stop();
        threads.stop();
        privacy.close();
        database.close();
    }
}
