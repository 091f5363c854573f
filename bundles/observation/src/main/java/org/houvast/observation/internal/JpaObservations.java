package org.houvast.observation.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationAction;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationSummary;
import org.houvast.observation.ObservationText;
import org.houvast.observation.Observations;
import org.houvast.observation.RetractObservation;
import org.houvast.observation.ShareObservation;
import org.houvast.observation.internal.kind.AnswerRules;
import org.houvast.observation.internal.request.RequestedLooks;
import org.houvast.parents.ItemShares;
import org.houvast.parents.ParentsProblems;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.WrittenText;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Observations in the database. */
@Component
public final class JpaObservations implements Observations {
    private final Transactions transactions;
    private final Guard guard;
    private final ObservationDrafting drafting;
    private final HostRecords host;
    private final BeforeFinal before;
    private final RequestedLooks requested;
    private final ObservationDocuments documents;
    private final ObservationRows rows;

    @Activate
    public JpaObservations(
            @Reference(target = "(module=observation)") Transactions transactions,
            @Reference Guard guard,
            @Reference ObservationDrafting drafting,
            @Reference HostRecords host,
            @Reference BeforeFinal before,
            @Reference ObservationDocuments documents,
            @Reference ObservationRows rows) {
        this.transactions = transactions;
        this.guard = guard;
        this.drafting = drafting;
        this.host = host;
        this.before = before;
        this.requested = new RequestedLooks(guard, host);
        this.documents = documents;
        this.rows = rows;
    }

    @Override
    public Observation capture(Actor actor, CaptureObservation command) {
        return guard.write(transactions, actor, command, change -> {
            ObservationEntity draft = begin(actor, change, command);
            change.entities().persist(draft);
            change.entities().flush();
            UUID id = draft.id().value();
            change.emit("observation.draft.captured", id, id.toString(), Map.of());
            return documents.of(actor, draft);
        });
    }

    private ObservationEntity begin(Actor actor, Change change, CaptureObservation command) {
        RequestedLooks.@Nullable Request request =
                command.requestId() == null ? null : requested.asked(actor, change, command.requestId());
        UUID caseId = command.questionId() == null && request != null ? request.caseId() : command.questionId();
        ObservationDrafting.About about = drafting.about(actor, change, command, caseId);
        if (request != null) {
            requested.begin(change, request, about.target());
        }
        ObservationKind kind = drafting.kind(about.target(), command);
        AnswerRules.check(kind, command.text(), "/text");
        boolean byAlias = command.subject() != null && command.subject().alias() != null;
        return new ObservationEntity(
                new Beginning(about.target(), about.children(), byAlias, kind, command.requestId()),
                command.text(),
                change.at());
    }

    @Override
    public Observation get(Actor actor, ObservationId id) {
        return guard.read(actor, reading -> read(actor, reading, id, null));
    }

    @Override
    public Observation get(Actor actor, ObservationId id, ChildRef child) {
        Set<ChildRef> keys = host.keys(child);
        return guard.read(actor, reading -> read(actor, reading, id, keys));
    }

    private Observation read(Actor actor, Reading reading, ObservationId id, @Nullable Set<ChildRef> only) {
        return transactions.read(em -> {
            ObservationEntity observation = em.find(ObservationEntity.class, id.value());
            if (observation == null) {
                throw reading.notFound(ObservationAccess.READ, ObservationEntity.TYPE, id.value());
            }
            return documents.read(actor, reading, observation, only);
        });
    }

    @Override
    public Page<ObservationSummary> list(Actor actor, ObservationFilter filter, PageRequest page) {
        return guard.read(actor, reading -> rows.page(actor, reading, filter, page));
    }

    @Override
    public Observation revise(Actor actor, ObservationId id, Revision revision, ObservationText text) {
        return change(actor, id, revision, ObservationAction.REVISE, text, (change, draft) -> {
            AnswerRules.check(documents.kind(draft), text, "");
            draft.revise(text, change.at());
            emit(change, draft, "draft.revised");
        });
    }

    @Override
    public Observation finalise(Actor actor, ObservationId id, Revision revision) {
        return change(actor, id, revision, ObservationAction.FINALISE, id, (change, draft) -> {
            draft.finalise(documents.kind(draft), change.at());
            before.refusal(actor, draft).ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            before.checkDraft(actor, draft);
            change.emit(
                    "observation.observation.final",
                    id.value(),
                    draft.caseId().orElse(id.value()).toString(),
                    draft.caseId().map(c -> Map.of("case", c.toString())).orElse(Map.of()));
            draft.request().ifPresent(request -> sameMoment(change, draft, requested.locked(change, request)));
        });
    }

    /** who is ready first waits for the other observer of the same moment; the second opens both */
    private static void sameMoment(Change change, ObservationEntity observation, RequestedLooks.Request request) {
        if (!request.together() || !request.open()) {
            return;
        }
        List<ObservationEntity> others = change.entities()
                .createQuery(
                        "select o from Observation o where o.requestId = :request and o.id <> :own and o.state in"
                                + " (org.houvast.observation.ObservationState.FINAL,"
                                + " org.houvast.observation.ObservationState.AMENDED)",
                        ObservationEntity.class)
                .setParameter("request", request.id().value())
                .setParameter("own", observation.id().value())
                .getResultList();
        if (others.isEmpty()) {
            observation.hide(request.over());
            return;
        }
        others.forEach(ObservationEntity::open);
        UUID id = request.id().value();
        change.emit("observation.request.both-final", id, id.toString(), Map.of());
    }

    @Override
    public Observation amend(Actor actor, ObservationId id, Revision revision, AmendObservation command) {
        return change(actor, id, revision, ObservationAction.AMEND, command, (change, observation) -> {
            ObservationKind kind = documents.kind(observation);
            AnswerRules.check(kind, command.text(), "/text");
            ChildTokens.check(command.text(), "/text", observation.childCount());
            before.names(actor, observation, WrittenText.added(command, observation.text()));
            observation.amend(command, kind, by(actor), change.at());
            emit(change, observation, "observation.amended");
        });
    }

    @Override
    public Observation retract(Actor actor, ObservationId id, Revision revision, RetractObservation command) {
        return change(actor, id, revision, ObservationAction.RETRACT, command, (change, observation) -> {
            documents.refusal(actor, observation, ObservationAction.RETRACT).ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            before.names(actor, observation, WrittenText.of(command));
            observation.retract(command.reason(), by(actor), change.at());
            before.takenBack(change, actor, id, command.reason());
            emit(change, observation, "observation.retracted");
        });
    }

    @Override
    public Observation share(Actor actor, ObservationId id, Revision revision, ShareObservation command) {
        ChildRef child = command.child() == null ? onlyChild(id) : command.child();
        ItemShares.@Nullable Intent intent = child == null ? null : before.forGuardian(actor, id, child, command);
        return guard.write(transactions, actor, command, change -> {
            ObservationEntity observation = change.entities().find(ObservationEntity.class, id.value());
            if (observation == null) {
                throw change.notFound(ObservationAccess.SHARE, ObservationEntity.TYPE, id.value());
            }
            permitSharing(change, observation, child);
            change.expect(observation.revision(), revision, () -> documents.reached(actor, observation));
            observation
                    .refusalOf(ObservationAction.SHARE, () -> documents.kind(observation), change.at())
                    .ifPresent(refusal -> {
                        throw refusal.asProblem();
                    });
            if (intent == null) {
                throw Problem.of(ParentsProblems.CHILD_NEEDED);
            }
            before.share(change, intent);
            emit(change, observation, "observation.shared");
            change.entities().lock(observation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            change.entities().flush();
            return documents.reached(actor, observation);
        });
    }

    /** the child, when there is one only */
    private @Nullable ChildRef onlyChild(ObservationId id) {
        return transactions.read(em -> {
            ObservationEntity found = em.find(ObservationEntity.class, id.value());
            return found == null || found.childCount() != 1
                    ? null
                    : found.target().children().iterator().next();
        });
    }

    /** by the relation to the child whose part it is; to all of them when none was named */
    private void permitSharing(Change change, ObservationEntity observation, @Nullable ChildRef child) {
        Action action = ObservationAccess.of(ObservationAction.SHARE, observation.isHidden(change.at()));
        Set<ChildRef> keys = child == null ? Set.of() : host.keys(child);
        Target target = child == null
                ? observation.target()
                : observation.targets().stream()
                        .filter(t -> keys.containsAll(t.children()))
                        .findFirst()
                        .orElseThrow(() -> change.notFound(
                                action, ObservationEntity.TYPE, observation.id().value()));
        change.permit(action, target);
    }

    private static StaffRef by(Actor actor) {
        return actor.staff().map(Actor.Staff::ref).orElseThrow();
    }

    private static void emit(Change change, ObservationEntity observation, String what) {
        UUID id = observation.id().value();
        change.emit("observation." + what, id, id.toString(), Map.of());
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
            change.permit(ObservationAccess.of(action, observation.isHidden(change.at())), observation.target());
            change.expect(observation.revision(), revision, () -> documents.of(actor, observation));
            work.accept(change, observation);
            // a draft that is written anew in the same words is a change too
            change.entities().lock(observation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            change.entities().flush();
            return documents.of(actor, observation);
        });
    }
}
