package org.houvast.coaching.internal.application;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.houvast.coaching.AcceptApplication;
import org.houvast.coaching.ApplicationAction;
import org.houvast.coaching.ApplicationFilter;
import org.houvast.coaching.ApplicationId;
import org.houvast.coaching.ApplicationSummary;
import org.houvast.coaching.ApplyForCoaching;
import org.houvast.coaching.Capacity;
import org.houvast.coaching.CoachingApplication;
import org.houvast.coaching.CoachingApplications;
import org.houvast.coaching.DeclineApplication;
import org.houvast.coaching.PlanIntake;
import org.houvast.coaching.internal.Sides;
import org.houvast.coaching.internal.assignment.JpaCaseloads;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Applications for coaching in the database. */
@Component
public final class JpaCoachingApplications implements CoachingApplications {
    private final Transactions transactions;
    private final Guard guard;
    private final HostRecords host;
    private final Clock clock;
    private final ApplicationDrafting drafting;
    private final JpaCaseloads caseloads;
    private final ApplicationRows rows;

    @Activate
    public JpaCoachingApplications(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference ApplicationDrafting drafting,
            @Reference JpaCaseloads caseloads) {
        this.transactions = transactions;
        this.guard = guard;
        this.host = host;
        this.clock = clock;
        this.drafting = drafting;
        this.caseloads = caseloads;
        this.rows = new ApplicationRows(dataSource);
    }

    @Override
    public CoachingApplication apply(Actor actor, ApplyForCoaching command) {
        return guard.write(transactions, actor, command, change -> {
            Target target = drafting.target(actor, Ids.next(clock), command.groups());
            change.permit(ApplicationAccess.APPLY, target);
            drafting.check(actor, target, command);
            ApplicationEntity application = ApplicationEntity.apply(
                    target,
                    Wished.of(command, actor.scope().today()),
                    command.groups().stream().distinct().toList(),
                    change.at());
            change.entities().persist(application);
            change.entities().flush();
            emit(change, application, "received");
            return document(actor, application);
        });
    }

    @Override
    public CoachingApplication get(Actor actor, ApplicationId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    ApplicationEntity application = em.find(ApplicationEntity.class, id.value());
                    if (application == null) {
                        throw reading.notFound(ApplicationAccess.READ, ApplicationEntity.TYPE, id.value());
                    }
                    reading.permit(ApplicationAccess.READ, application.target());
                    return document(actor, application);
                }));
    }

    @Override
    public Page<ApplicationSummary> list(Actor actor, ApplicationFilter filter, PageRequest page) {
        return guard.read(actor, reading -> rows.page(reading, filter, page));
    }

    @Override
    public Capacity capacity(Actor actor, ApplicationId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    ApplicationEntity application = em.find(ApplicationEntity.class, id.value());
                    if (application == null) {
                        throw reading.notFound(ApplicationAccess.READ_CAPACITY, ApplicationEntity.TYPE, id.value());
                    }
                    reading.permit(ApplicationAccess.READ_CAPACITY, application.target());
                    Place place = application.place();
                    return new Capacity(
                            caseloads.now(actor, reading, place.location()),
                            rows.room(place, actor.scope().today(), host.zone(place.location())));
                }));
    }

    @Override
    public CoachingApplication planIntake(Actor actor, ApplicationId id, Revision revision, PlanIntake command) {
        return change(actor, id, revision, ApplicationAction.PLAN_INTAKE, command, (change, application) -> {
            application.planIntake(
                    command.on(), Sides.staff(actor), actor.scope().today());
            emit(change, application, "intake-planned");
        });
    }

    @Override
    public CoachingApplication accept(Actor actor, ApplicationId id, Revision revision, AcceptApplication command) {
        return change(actor, id, revision, ApplicationAction.ACCEPT, command, (change, application) -> {
            application.refusalOf(ApplicationAction.ACCEPT, Sides.staff(actor)).ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            UUID assignment = drafting.assign(actor, change, application.assignment(command));
            application.accept(assignment, Sides.staff(actor), change.at());
            emit(change, application, "accepted");
        });
    }

    @Override
    public CoachingApplication decline(Actor actor, ApplicationId id, Revision revision, DeclineApplication command) {
        return change(actor, id, revision, ApplicationAction.DECLINE, command, (change, application) -> {
            application.decline(command, Sides.staff(actor), change.at());
            emit(change, application, "declined");
        });
    }

    @Override
    public CoachingApplication withdraw(Actor actor, ApplicationId id, Revision revision) {
        return change(actor, id, revision, ApplicationAction.WITHDRAW, id, (change, application) -> {
            application.withdraw(Sides.staff(actor), change.at());
            emit(change, application, "withdrawn");
        });
    }

    private CoachingApplication change(
            Actor actor,
            ApplicationId id,
            Revision revision,
            ApplicationAction action,
            Record command,
            BiConsumer<Change, ApplicationEntity> work) {
        return guard.write(transactions, actor, command, change -> {
            ApplicationEntity application = change.entities().find(ApplicationEntity.class, id.value());
            if (application == null) {
                throw change.notFound(ApplicationAccess.of(action), ApplicationEntity.TYPE, id.value());
            }
            change.permit(ApplicationAccess.of(action), application.target());
            change.expect(application.revision(), revision, () -> document(actor, application));
            work.accept(change, application);
            change.entities().flush();
            return document(actor, application);
        });
    }

    private CoachingApplication document(Actor actor, ApplicationEntity application) {
        List<AllowedAction> allowed = Arrays.stream(ApplicationAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        guard.refusal(actor, ApplicationAccess.of(action), application.target())
                                .or(() -> application.refusalOf(action, Sides.staff(actor)))))
                .toList();
        return application.document(allowed);
    }

    private static void emit(Change change, ApplicationEntity application, String happened) {
        change.emit(
                "coaching.application." + happened,
                application.id(),
                application.id().toString(),
                Map.of());
    }
}
