package org.houvast.observation.internal;

import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationAction;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationSummary;
import org.houvast.observation.ObservationText;
import org.houvast.observation.Observations;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Observations in the database. */
@Component
public final class JpaObservations implements Observations {
    private final Transactions transactions;
    private final Guard guard;
    private final ObservationDrafting drafting;
    private final ObservationDocuments documents;
    private final ObservationRows rows;

    @Activate
    public JpaObservations(
            @Reference(target = "(module=observation)") Transactions transactions,
            @Reference(target = "(module=observation)") DataSource dataSource,
            @Reference Guard guard,
            @Reference ObservationDrafting drafting,
            @Reference Aliases aliases,
            @Reference HostRecords host) {
        this.transactions = transactions;
        this.guard = guard;
        this.drafting = drafting;
        this.documents = new ObservationDocuments(guard, aliases);
        this.rows = new ObservationRows(dataSource, aliases, host);
    }

    @Override
    public Observation capture(Actor actor, CaptureObservation command) {
        return guard.write(transactions, actor, command, change -> {
            ObservationEntity draft = drafting.begin(actor, change, command);
            change.entities().persist(draft);
            change.entities().flush();
            UUID id = draft.id().value();
            change.emit("observation.draft.captured", id, id.toString(), Map.of());
            return documents.of(actor, draft);
        });
    }

    @Override
    public Observation get(Actor actor, ObservationId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    ObservationEntity observation = em.find(ObservationEntity.class, id.value());
                    if (observation == null) {
                        throw reading.notFound(ObservationAccess.READ, ObservationEntity.TYPE, id.value());
                    }
                    reading.permit(ObservationAccess.reading(observation.isDraft()), observation.target());
                    return documents.of(actor, observation);
                }));
    }

    @Override
    public Page<ObservationSummary> list(Actor actor, ObservationFilter filter, PageRequest page) {
        return guard.read(actor, reading -> rows.page(actor, reading, filter, page));
    }

    @Override
    public Observation revise(Actor actor, ObservationId id, Revision revision, ObservationText text) {
        return change(actor, id, revision, ObservationAction.REVISE, text, (change, draft) -> {
            draft.revise(text, change.at());
            change.emit("observation.draft.revised", id.value(), id.value().toString(), Map.of());
        });
    }

    @Override
    public Observation finalise(Actor actor, ObservationId id, Revision revision) {
        return change(actor, id, revision, ObservationAction.FINALISE, id, (change, draft) -> {
            draft.finalise(change.at());
            change.emit(
                    "observation.observation.final",
                    id.value(),
                    draft.caseId().orElse(id.value()).toString(),
                    draft.caseId().map(c -> Map.of("case", c.toString())).orElse(Map.of()));
        });
    }

    @Override
    public Observation amend(Actor actor, ObservationId id, Revision revision, AmendObservation command) {
        return change(actor, id, revision, ObservationAction.AMEND, command, (change, observation) -> {
            StaffRef by = actor.staff().map(Actor.Staff::ref).orElseThrow();
            observation.amend(command, by, change.at());
            change.emit(
                    "observation.observation.amended", id.value(), id.value().toString(), Map.of());
        });
    }

    private Observation change(
            Actor actor,
            ObservationId id,
            Revision revision,
            ObservationAction action,
            Record command,
            BiConsumer<Change, ObservationEntity> work) {
        return guard.write(transactions, actor, command, change -> {
            ObservationEntity observation = change.entities().find(ObservationEntity.class, id.value());
            if (observation == null) {
                throw change.notFound(ObservationAccess.of(action, true), ObservationEntity.TYPE, id.value());
            }
            change.permit(ObservationAccess.of(action, observation.isDraft()), observation.target());
            change.expect(observation.revision(), revision, () -> documents.of(actor, observation));
            work.accept(change, observation);
            // a draft that is written anew in the same words is a change too
            change.entities().lock(observation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            change.entities().flush();
            return documents.of(actor, observation);
        });
    }
}
