package org.houvast.observation.internal;

import java.time.Clock;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationSummary;
import org.houvast.observation.ObservationText;
import org.houvast.observation.Observations;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Subjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Observations in the database. */
@Component
public final class JpaObservations implements Observations {
    private final Transactions transactions;
    private final Guard guard;
    private final Subjects subjects;
    private final Clock clock;
    private final ObservationDocuments documents;
    private final ObservationRows rows;

    @Activate
    public JpaObservations(
            @Reference(target = "(module=observation)") Transactions transactions,
            @Reference(target = "(module=observation)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Subjects subjects,
            @Reference Aliases aliases,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.guard = guard;
        this.subjects = subjects;
        this.clock = clock;
        this.documents = new ObservationDocuments(guard, aliases);
        this.rows = new ObservationRows(dataSource, aliases);
    }

    @Override
    public Observation capture(Actor actor, CaptureObservation command) {
        return guard.write(transactions, actor, command, change -> {
            Subjects.Resolved resolved = subjects.resolve(
                    actor, ObservationEntity.TYPE, command.subject(), command.group(), command.questionId());
            var id = Ids.next(clock);
            var target = resolved.target().withId(id);
            change.permit(ObservationAccess.CAPTURE, target);
            if (command.subject().child().isPresent() && !actor.scope().mayName(target)) {
                throw Problem.of(PrivacyProblems.NOT_FOUND);
            }
            resolved.refusal().ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            ObservationKind kind = command.kind() == null ? ObservationKind.FREE : command.kind();
            ObservationEntity draft = ObservationEntity.capture(id, kind, target, command.text(), change.at());
            change.entities().persist(draft);
            change.entities().flush();
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
                    reading.permit(reads(observation), observation.target());
                    return documents.of(actor, observation);
                }));
    }

    @Override
    public Page<ObservationSummary> list(Actor actor, ObservationFilter filter, PageRequest page) {
        return guard.read(actor, reading -> rows.page(actor, reading, filter, page));
    }

    @Override
    public Observation revise(Actor actor, ObservationId id, Revision revision, ObservationText text) {
        return change(actor, id, revision, ObservationAccess.REVISE, text, (change, draft) -> {
            draft.revise(text, change.at());
            change.emit("observation.draft.revised", id.value(), id.value().toString(), Map.of());
        });
    }

    @Override
    public Observation finalise(Actor actor, ObservationId id, Revision revision) {
        return change(actor, id, revision, ObservationAccess.FINALISE, id, (change, draft) -> {
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
        return change(actor, id, revision, ObservationAccess.AMEND, command, (change, observation) -> {
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
            Action action,
            Record command,
            BiConsumer<Change, ObservationEntity> work) {
        return guard.write(transactions, actor, command, change -> {
            ObservationEntity observation = change.entities().find(ObservationEntity.class, id.value());
            if (observation == null) {
                throw change.notFound(action, ObservationEntity.TYPE, id.value());
            }
            change.permit(action, observation.target());
            change.expect(observation.revision(), revision, () -> documents.of(actor, observation));
            work.accept(change, observation);
            change.entities().flush();
            return documents.of(actor, observation);
        });
    }

    private static Action reads(ObservationEntity observation) {
        return observation.isDraft() ? ObservationAccess.READ_DRAFT : ObservationAccess.READ;
    }
}
