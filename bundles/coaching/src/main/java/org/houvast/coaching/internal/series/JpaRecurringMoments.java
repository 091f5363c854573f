package org.houvast.coaching.internal.series;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.coaching.CancelSeries;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.MomentSeries;
import org.houvast.coaching.ProposeSeries;
import org.houvast.coaching.RecurringMoments;
import org.houvast.coaching.SeriesAction;
import org.houvast.coaching.SeriesId;
import org.houvast.coaching.internal.assignment.AssignmentFacts;
import org.houvast.coaching.internal.moment.SeriesMoments;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Ids;
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

/** Series of moments in the database; each has its moments from the beginning, a year ahead at most. */
@Component
public final class JpaRecurringMoments implements RecurringMoments {
    private final Transactions transactions;
    private final Guard guard;
    private final HostRecords host;
    private final Modules modules;
    private final Clock clock;
    private final SeriesMoments moments;

    @Activate
    public JpaRecurringMoments(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference Modules modules,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference SeriesMoments moments) {
        this.transactions = transactions;
        this.guard = guard;
        this.host = host;
        this.modules = modules;
        this.clock = clock;
        this.moments = moments;
    }

    @Override
    public MomentSeries propose(Actor actor, ProposeSeries command) {
        return guard.write(transactions, actor, command, change -> {
            UUID assignmentId = command.assignmentId().value();
            AssignmentFacts assignment = AssignmentFacts.find(change.entities(), assignmentId)
                    .orElseThrow(() -> change.notFound(SeriesAccess.PROPOSE, "coach-assignment", assignmentId));
            Target group = assignment
                    .target(command.group())
                    .orElse(assignment.targets().get(0));
            Target target = moments.target(actor, SeriesEntity.TYPE, Ids.next(clock), group);
            change.permit(SeriesAccess.PROPOSE, target);
            modules.beginning(Module.COACHING, target.place()).ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            moments.checkSide(actor, target, assignment.coach());
            WeeklyRule rule = WeeklyRule.of(command, actor.scope().today());
            moments.checkCovered(assignment, command.group(), rule.firstDay(), rule.until());
            CoachForm form = moments.form(command.form(), target);
            Closure closure = Closure.of(host, target.place().location(), rule.firstDay(), rule.until());
            SeriesEntity series = SeriesEntity.propose(
                    target, new SeriesEntity.Carried(assignmentId, assignment.coach(), form), rule, closure);
            ZoneId zone = host.zone(target.place().location());
            for (LocalDate day : rule.days(closure.days())) {
                Instant start = rule.start(day, zone);
                series.add(moments.propose(
                        change,
                        actor,
                        assignment,
                        target,
                        new SeriesMoments.Slot(
                                Ids.next(clock), form, start, start.plus(Duration.ofMinutes(rule.minutes())))));
            }
            change.entities().persist(series);
            change.entities().flush();
            emit(change, series, "proposed");
            return document(actor, series);
        });
    }

    @Override
    public MomentSeries get(Actor actor, SeriesId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    SeriesEntity series = em.find(SeriesEntity.class, id.value());
                    if (series == null) {
                        throw reading.notFound(SeriesAccess.READ, SeriesEntity.TYPE, id.value());
                    }
                    reading.permit(SeriesAccess.READ, series.target());
                    return document(actor, series);
                }));
    }

    @Override
    public MomentSeries agree(Actor actor, SeriesId id, Revision revision) {
        return change(actor, id, revision, SeriesAction.AGREE, id, (change, series) -> {
            series.move(SeriesAction.AGREE);
            moments.agree(change, actor, series.moments());
            emit(change, series, "agreed");
        });
    }

    @Override
    public MomentSeries cancel(Actor actor, SeriesId id, Revision revision, CancelSeries command) {
        return change(actor, id, revision, SeriesAction.CANCEL, command, (change, series) -> {
            series.move(SeriesAction.CANCEL);
            Instant from = command.from() == null
                    ? change.at()
                    : command.from()
                            .atStartOfDay(host.zone(series.target().place().location()))
                            .toInstant();
            moments.cancel(change, actor, series.moments(), command.reason(), from);
            emit(change, series, "cancelled");
        });
    }

    private MomentSeries change(
            Actor actor,
            SeriesId id,
            Revision revision,
            SeriesAction action,
            Record command,
            BiConsumer<Change, SeriesEntity> work) {
        return guard.write(transactions, actor, command, change -> {
            SeriesEntity series = change.entities().find(SeriesEntity.class, id.value());
            if (series == null) {
                throw change.notFound(SeriesAccess.of(action), SeriesEntity.TYPE, id.value());
            }
            change.permit(SeriesAccess.of(action), series.target());
            change.expect(series.revision(), revision, () -> document(actor, series));
            work.accept(change, series);
            change.entities().flush();
            return document(actor, series);
        });
    }

    private MomentSeries document(Actor actor, SeriesEntity series) {
        List<AllowedAction> allowed = Arrays.stream(SeriesAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT),
                        guard.refusal(actor, SeriesAccess.of(action), series.target())
                                .or(() -> series.refusalOf(action))))
                .toList();
        return series.document(allowed);
    }

    private static void emit(Change change, SeriesEntity series, String happened) {
        change.emit("coaching.series." + happened, series.id(), series.id().toString(), Map.of());
    }
}
