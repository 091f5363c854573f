package org.houvast.histories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.administration.EnableModule;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleActivation;
import org.houvast.administration.Modules;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.AssignmentScope;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachAssignments;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.EndAssignment;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ActorSource;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.internal.host.HostChangePoller;
import org.houvast.stepplan.StepPlanTemplateId;
import org.houvast.stepplan.StepPlanTemplates;
import org.houvast.stepplan.TemplateFilter;
import org.houvast.testkit.Eventually;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;

/** A database with everything that works on it, and the people of {@link Centre}. One history at a time is played in it. */
final class World implements AutoCloseable {
    private static final String BEHIND =
            "select count(*) from houvast_cursor c where c.position < (select coalesce(max(seq), 0) from houvast_outbox)";

    final TestDatabase database;
    final TestClock clock;
    final MemoryHost host;
    final Rows rows;
    private final Assembly services;
    private final StepPlanTemplateId template;
    private @Nullable CoachAssignment assignment;

    World(TestDatabase.Product product) {
        this.database = TestDatabase.fresh(product);
        this.clock = database.clock();
        this.host = Centre.host(clock);
        this.services = new Assembly(database, host, folder());
        this.rows = Rows.on(database.dataSource());
        enable("rik", Centre.LOC);
        enable("mara", Centre.HOUSE);
        this.template = get(StepPlanTemplates.class)
                .list(
                        actor("vera"),
                        new TemplateFilter(null, Language.NL, null, Subject.Type.CHILD, null),
                        PageRequest.first())
                .items()
                .get(0)
                .id();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("houvast-histories");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enable(String manager, Place place) {
        Modules modules = get(Modules.class);
        for (Module module : List.of(Module.OBSERVATION, Module.COACHING, Module.STEPPLAN)) {
            ModuleActivation now = modules.get(actor(manager), module, place);
            modules.enable(actor(manager), module, place, now.revision(), new EnableModule(null, "we begin"));
        }
    }

    <T> T get(Class<T> service) {
        return services.get(service);
    }

    /** a template for children that is shipped */
    StepPlanTemplateId template() {
        return template;
    }

    /** somebody at the beginning of a request */
    Actor actor(String subject) {
        return get(ActorSource.class)
                .byToken(
                        MemoryHost.ISSUER,
                        subject,
                        new RequestFacts("0".repeat(32), "histories", "", Language.EN, Optional.empty()));
    }

    LocalDate today() {
        return clock.today();
    }

    boolean isCoached() {
        return assignment != null;
    }

    /** esra is coach of sun from today on */
    void assignCoach() {
        if (assignment == null) {
            assignment = get(CoachAssignments.class)
                    .assign(
                            actor("rik"),
                            new AssignCoach(
                                    new StaffRef("esra"),
                                    CoachType.YOUTH_CARE,
                                    List.of(new GroupRef("sun")),
                                    today(),
                                    null,
                                    AssignmentScope.NAMED_CHILD_WITH_CONSENT,
                                    today()));
        }
    }

    /** esra is coach of nobody from tomorrow on, and it is tomorrow */
    void endAssignment() {
        CoachAssignment ended = assignment;
        if (ended != null) {
            get(CoachAssignments.class).end(actor("rik"), ended.id(), ended.revision(), new EndAssignment(today()));
            assignment = null;
            clock.advance(Duration.ofDays(1));
        }
    }

    /** what the host merged is known, and every event is delivered */
    void settle() {
        get(HostChangePoller.class).poll();
        Eventually.eventually(() -> {
            int behind =
                    rows.first(BEHIND, Rows.Binder.NONE, row -> row.integer(1)).orElse(0);
            if (behind > 0) {
                throw new AssertionError(behind + " consumers are behind");
            }
        });
    }

    @Override
    public void close() {
        services.close();
        database.close();
    }
}
