package org.houvast.coaching.internal.competence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.houvast.coaching.BeginMeasurement;
import org.houvast.coaching.CompetenceMeasurement;
import org.houvast.coaching.CompetenceMeasurements;
import org.houvast.coaching.CompetenceProfile;
import org.houvast.coaching.DiscardMeasurement;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.MeasurementAction;
import org.houvast.coaching.MeasurementId;
import org.houvast.coaching.MeasurementSummary;
import org.houvast.coaching.RecallShare;
import org.houvast.coaching.ReviseMeasurement;
import org.houvast.coaching.ShareWith;
import org.houvast.coaching.Side;
import org.houvast.coaching.TeamPicture;
import org.houvast.coaching.internal.HalfYear;
import org.houvast.coaching.internal.OnceOnly;
import org.houvast.coaching.internal.OwnRecords;
import org.houvast.coaching.internal.ShareRow;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Competence measurements in the database. */
@Component
public final class JpaCompetenceMeasurements implements CompetenceMeasurements {
    private static final String END = "select id from coaching_measurement where begin_id = ?";

    private final Transactions transactions;
    private final Rows rows;
    private final Guard guard;
    private final Clock clock;
    private final OwnRecords records;
    private final TeamPictures pictures;

    @Activate
    public JpaCompetenceMeasurements(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference OwnRecords records,
            @Reference TeamPictures pictures) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.guard = guard;
        this.clock = clock;
        this.records = records;
        this.pictures = pictures;
    }

    @Override
    public CompetenceMeasurement begin(Actor actor, BeginMeasurement command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            Target target = records.begin(
                    change, actor, MeasurementAccess.BEGIN, MeasurementEntity.TYPE, id, command.location());
            if (!records.worksAs(actor, target.place(), command.role())) {
                throw Problem.of(GrowthProblems.ROLE_NOT_HELD, command.role().name());
            }
            MeasurementEntity measurement = begun(change, actor, target, command);
            change.entities().persist(measurement);
            OnceOnly.put(change.entities()::flush);
            emit(change, id, "begun");
            return document(actor, measurement);
        });
    }

    private static MeasurementEntity begun(Change change, Actor actor, Target target, BeginMeasurement command) {
        Rows inside = Rows.in(change.entities());
        MeasurementId begin = command.begin();
        if (begin == null) {
            int version = new Profiles(inside).newestVersion(target.controller(), command.role());
            return MeasurementEntity.begin(target, command.role(), version, change.at());
        }
        MeasurementEntity first = change.entities().find(MeasurementEntity.class, begin.value());
        if (first == null
                || !Sides.staff(actor).equals(first.target().author())
                || !first.target().controller().equals(target.controller())
                || !first.canBeBeginOf(command.role())) {
            throw Problem.of(GrowthProblems.BEGIN_UNKNOWN);
        }
        inside.first(END, p -> p.id(begin), row -> row.uuid(1)).ifPresent(there -> {
            throw Problem.of(GrowthProblems.END_EXISTS, there);
        });
        return first.end(target, change.at());
    }

    @Override
    public CompetenceMeasurement get(Actor actor, MeasurementId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    MeasurementEntity measurement = em.find(MeasurementEntity.class, id.value());
                    if (measurement == null) {
                        throw reading.notFound(MeasurementAccess.READ, MeasurementEntity.TYPE, id.value());
                    }
                    Optional<ShareRow> share =
                            Optional.ofNullable(actor.scope().staff()).flatMap(measurement::shareWith);
                    if (share.isPresent()) {
                        reading.permit(
                                MeasurementAccess.RECEIVE, share.get().target(MeasurementEntity.TYPE, id.value()));
                        return measurement.received(share.get());
                    }
                    reading.permit(MeasurementAccess.READ, measurement.target());
                    return document(actor, measurement);
                }));
    }

    @Override
    public Page<MeasurementSummary> own(Actor actor, PageRequest page) {
        return guard.read(actor, reading -> new MeasurementRows(rows).own(reading, page));
    }

    @Override
    public Page<MeasurementSummary> received(Actor actor, PageRequest page) {
        return guard.read(actor, reading -> new MeasurementRows(rows).received(reading, page));
    }

    @Override
    public CompetenceMeasurement revise(Actor actor, MeasurementId id, Revision revision, ReviseMeasurement command) {
        return change(
                actor,
                id,
                revision,
                MeasurementAction.REVISE,
                command,
                (change, measurement) -> measurement.revise(command.scores(), profile(change.entities(), measurement)));
    }

    @Override
    public CompetenceMeasurement finalise(Actor actor, MeasurementId id, Revision revision) {
        return change(actor, id, revision, MeasurementAction.FINALISE, id, (change, measurement) -> {
            measurement.finalise(profile(change.entities(), measurement), change.at());
            emit(change, id.value(), "finalised");
        });
    }

    @Override
    public void discard(Actor actor, MeasurementId id, Revision revision) {
        guard.write(transactions, actor, new DiscardMeasurement(id), change -> {
            MeasurementEntity measurement = permitted(change, actor, id, revision, MeasurementAction.DISCARD);
            measurement.refusalOf(MeasurementAction.DISCARD).ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            change.entities().remove(measurement);
            change.entities().flush();
            emit(change, id.value(), "discarded");
            return id;
        });
    }

    @Override
    public CompetenceMeasurement share(Actor actor, MeasurementId id, Revision revision, ShareWith command) {
        return change(actor, id, revision, MeasurementAction.SHARE, command, (change, measurement) -> {
            records.checkReceiver(actor, command.person());
            measurement.share(command.person(), change.at());
            emit(change, id.value(), "shared");
        });
    }

    @Override
    public CompetenceMeasurement recall(Actor actor, MeasurementId id, Revision revision, RecallShare command) {
        return change(actor, id, revision, MeasurementAction.RECALL, command, (change, measurement) -> {
            measurement.recall(command.person());
            emit(change, id.value(), "recalled");
        });
    }

    @Override
    public TeamPicture teamPicture(Actor actor, Side role, FigureFilter filter) {
        return guard.read(actor, reading -> {
            Place place = HalfYear.place(filter);
            reading.permit(MeasurementAccess.TEAM, records.team(actor, MeasurementEntity.TYPE, place));
            return pictures.of(place, role, filter, actor.at());
        });
    }

    private CompetenceMeasurement change(
            Actor actor,
            MeasurementId id,
            Revision revision,
            MeasurementAction action,
            Record command,
            BiConsumer<Change, MeasurementEntity> act) {
        return guard.write(transactions, actor, command, change -> {
            MeasurementEntity measurement = permitted(change, actor, id, revision, action);
            act.accept(change, measurement);
            change.entities().flush();
            return document(actor, measurement);
        });
    }

    private MeasurementEntity permitted(
            Change change, Actor actor, MeasurementId id, Revision revision, MeasurementAction action) {
        Action access = MeasurementAccess.of(action);
        MeasurementEntity measurement = change.entities().find(MeasurementEntity.class, id.value());
        if (measurement == null) {
            throw change.notFound(access, MeasurementEntity.TYPE, id.value());
        }
        change.permit(access, measurement.target());
        change.expect(measurement.revision(), revision, () -> document(actor, measurement));
        return measurement;
    }

    private static CompetenceProfile profile(EntityManager entities, MeasurementEntity measurement) {
        return new Profiles(Rows.in(entities))
                .version(measurement.target().controller(), measurement.role(), measurement.profileVersion())
                .orElseThrow();
    }

    private CompetenceMeasurement document(Actor actor, MeasurementEntity measurement) {
        List<AllowedAction> allowed = Arrays.stream(MeasurementAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT),
                        guard.refusal(actor, MeasurementAccess.of(action), measurement.target())
                                .or(() -> measurement.refusalOf(action))))
                .toList();
        return measurement.document(allowed);
    }

    private static void emit(Change change, UUID id, String what) {
        change.emit("coaching.measurement." + what, id, id.toString(), Map.of());
    }
}
