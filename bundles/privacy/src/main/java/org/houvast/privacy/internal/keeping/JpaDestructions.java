package org.houvast.privacy.internal.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ApproveDestruction;
import org.houvast.privacy.Destruction;
import org.houvast.privacy.DestructionId;
import org.houvast.privacy.Destructions;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.ProposeDestruction;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Destructions in the database. */
@Component
public final class JpaDestructions implements Destructions {
    private final Transactions transactions;
    private final Rows rows;
    private final Guard guard;
    private final HostRecords host;
    private final DestructionParts parts;
    private final Clock clock;
    private final DestructionChoice choice;

    @Activate
    public JpaDestructions(
            @Reference(target = "(module=privacy)") Transactions transactions,
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference ReviewList review,
            @Reference DestructionParts parts,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.guard = guard;
        this.host = host;
        this.parts = parts;
        this.clock = clock;
        this.choice = new DestructionChoice(dataSource, host, review);
    }

    private Target target(Place place, @Nullable StaffRef author) {
        return new Target(DestructionEntity.TYPE, null, Set.of(), null, place, host.controller(place), author, null);
    }

    @Override
    public Destruction propose(Actor actor, ProposeDestruction command) {
        Place place = new Place(command.location(), command.workForm());
        StaffRef staff = actor.staff().map(Actor.Staff::ref).orElse(null);
        Target about = target(place, staff);
        // the host is asked before the transaction, and only for somebody who may propose
        List<Reviewed> chosen =
                guard.refusal(actor, RetentionAccess.PROPOSE, about).isPresent()
                        ? List.of()
                        : choice.of(command, place, actor.scope().today());
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            Target target = about.withId(id);
            change.permit(RetentionAccess.PROPOSE, target);
            RegisteredRetention.requireReviewed(command.retention());
            DestructionChoice.requireWhole(command);
            DestructionChoice.requireDue(command, chosen);
            DestructionEntity destruction =
                    new DestructionEntity(id, target, command.retention(), chosen.size(), actor.person(), change.at());
            if (command.child() != null) {
                destruction.erasing(command.child());
            }
            change.entities().persist(destruction);
            change.entities().flush();
            ChosenItems.add(Rows.in(change.entities()), id, chosen);
            emit(change, "proposed", id);
            return document(actor, destruction, chosen.size());
        });
    }

    @Override
    public Destruction get(Actor actor, DestructionId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    DestructionEntity destruction = em.find(DestructionEntity.class, id.value());
                    if (destruction == null) {
                        throw reading.notFound(RetentionAccess.READ_DESTRUCTION, DestructionEntity.TYPE, id.value());
                    }
                    reading.permit(RetentionAccess.READ_DESTRUCTION, destruction.target());
                    return documents(actor, List.of(destruction)).get(0);
                }));
    }

    @Override
    public Page<Destruction> list(Actor actor, Place place, PageRequest page) {
        return guard.read(actor, reading -> {
            reading.permit(RetentionAccess.READ_DESTRUCTION, target(place, null));
            PlacePage found = PlacePage.of(
                    rows,
                    "privacy_destruction",
                    "proposed_at",
                    reading.condition(RetentionAccess.READ_DESTRUCTION),
                    place,
                    page);
            List<Destruction> items = transactions.read(em -> {
                Map<UUID, DestructionEntity> byId = em
                        .createQuery(
                                "select distinct d from Destruction d left join fetch d.counts where d.id in :ids",
                                DestructionEntity.class)
                        .setParameter("ids", found.idsOrNone())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(DestructionEntity::id, Function.identity()));
                return documents(
                        actor,
                        found.ids().stream()
                                .map(byId::get)
                                .filter(Objects::nonNull)
                                .toList());
            });
            return new Page<>(items, found.next());
        });
    }

    @Override
    public Destruction approve(Actor actor, DestructionId id, Revision revision, ApproveDestruction command) {
        return change(
                actor,
                id,
                revision,
                command,
                RetentionAccess.APPROVE,
                "approved",
                (change, destruction) ->
                        destruction.approve(staff(actor), actor.person(), command.backups(), change.at()));
    }

    @Override
    public Destruction carryOut(Actor actor, DestructionId id, Revision revision) {
        goes(actor, id, revision).ifPresent(destruction -> {
            Actor inParts = actor.withoutKey();
            LocalDate today = actor.scope().today();
            boolean more = true;
            while (more) {
                more = parts.next(inParts, destruction, today);
            }
        });
        return end(actor, id, revision, RetentionAccess.CARRY_OUT, "done", DestructionAction.CARRY_OUT);
    }

    /** the destruction when it may be carried out now; who refuses, and why, is said by the change that follows */
    private Optional<DestructionEntity> goes(Actor actor, DestructionId id, Revision revision) {
        return transactions.read(em -> Optional.ofNullable(em.find(DestructionEntity.class, id.value()))
                .filter(d -> d.revision() == revision.number())
                .filter(d -> refusal(actor, d, RetentionAccess.CARRY_OUT, DestructionAction.CARRY_OUT)
                        .isEmpty()));
    }

    @Override
    public Destruction cancel(Actor actor, DestructionId id, Revision revision) {
        return end(actor, id, revision, RetentionAccess.CANCEL, "cancelled", DestructionAction.CANCEL);
    }

    private Destruction end(
            Actor actor,
            DestructionId id,
            Revision revision,
            Action action,
            String event,
            DestructionAction transition) {
        return change(actor, id, revision, id, action, event, (change, destruction) -> {
            Rows own = Rows.in(change.entities());
            destruction.end(transition, staff(actor), change.at(), ChosenItems.proof(own, id.value()));
            ChosenItems.clear(own, id.value());
        });
    }

    /** A step of the aggregate. */
    @FunctionalInterface
    private interface Step {
        void take(Change change, DestructionEntity destruction);
    }

    private Destruction change(
            Actor actor, DestructionId id, Revision revision, Record command, Action action, String event, Step step) {
        return guard.write(transactions, actor, command, change -> {
            DestructionEntity destruction = change.entities().find(DestructionEntity.class, id.value());
            if (destruction == null) {
                throw change.notFound(action, DestructionEntity.TYPE, id.value());
            }
            change.permit(action, destruction.target());
            change.expect(destruction.revision(), revision, () -> documents(actor, List.of(destruction))
                    .get(0));
            step.take(change, destruction);
            change.entities().flush();
            emit(change, event, id.value());
            return documents(actor, List.of(destruction)).get(0);
        });
    }

    private static void emit(Change change, String what, UUID id) {
        change.emit("privacy.destruction." + what, id, id.toString(), Map.of());
    }

    /** whoever was permitted is staff */
    private static StaffRef staff(Actor actor) {
        return actor.staff().map(Actor.Staff::ref).orElseThrow();
    }

    private List<Destruction> documents(Actor actor, Collection<DestructionEntity> destructions) {
        List<UUID> ids = destructions.stream().map(DestructionEntity::id).toList();
        Map<UUID, Integer> waiting = ids.isEmpty() ? Map.of() : ChosenItems.waiting(rows, ids);
        return destructions.stream()
                .map(d -> document(actor, d, waiting.getOrDefault(d.id(), 0)))
                .toList();
    }

    private Destruction document(Actor actor, DestructionEntity destruction, int waiting) {
        Optional<Refusal> approval = refusal(actor, destruction, RetentionAccess.APPROVE, DestructionAction.APPROVE)
                .or(() -> destruction.refusalOfApproval(actor.person()));
        return destruction.document(
                waiting,
                List.of(
                        AllowedAction.of("approve", approval),
                        AllowedAction.of(
                                "carry-out",
                                refusal(actor, destruction, RetentionAccess.CARRY_OUT, DestructionAction.CARRY_OUT)),
                        AllowedAction.of(
                                "cancel",
                                refusal(actor, destruction, RetentionAccess.CANCEL, DestructionAction.CANCEL))));
    }

    private Optional<Refusal> refusal(
            Actor actor, DestructionEntity destruction, Action action, DestructionAction transition) {
        return guard.refusal(actor, action, destruction.target()).or(() -> destruction.refusalOf(transition));
    }
}
