package org.houvast.coaching.internal.reflection;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.houvast.coaching.DeleteReflection;
import org.houvast.coaching.RecallShare;
import org.houvast.coaching.Reflection;
import org.houvast.coaching.ReflectionAction;
import org.houvast.coaching.ReflectionId;
import org.houvast.coaching.ReflectionSummary;
import org.houvast.coaching.Reflections;
import org.houvast.coaching.ReviseReflection;
import org.houvast.coaching.ShareWith;
import org.houvast.coaching.WriteReflection;
import org.houvast.coaching.internal.OwnRecords;
import org.houvast.coaching.internal.ShareRow;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reflections in the database, closed. Only sharing and taking back leave an event: that one is written is nobody's business. */
@Component
public final class JpaReflections implements Reflections {
    private final Transactions transactions;
    private final Rows rows;
    private final Guard guard;
    private final Clock clock;
    private final OwnRecords records;
    private final ReflectionVault vault;
    private final ReflectionDocuments documents;

    @Activate
    public JpaReflections(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference OwnRecords records,
            @Reference ReflectionVault vault,
            @Reference ReflectionDocuments documents) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.guard = guard;
        this.clock = clock;
        this.records = records;
        this.vault = vault;
        this.documents = documents;
    }

    @Override
    public Reflection write(Actor actor, WriteReflection command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            Target target =
                    records.begin(change, actor, ReflectionAccess.WRITE, ReflectionEntity.TYPE, id, command.location());
            Rows inside = Rows.in(change.entities());
            ReflectionMoments.check(inside, actor, command.momentId());
            String sealed = vault.seal(inside, Sides.staff(actor), id, command.text(), change.at());
            ReflectionEntity reflection = ReflectionEntity.write(target, command.momentId(), sealed, change.at());
            change.entities().persist(reflection);
            change.entities().flush();
            return documents.own(inside, actor, reflection, command.text());
        });
    }

    @Override
    public Reflection get(Actor actor, ReflectionId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    ReflectionEntity reflection = em.find(ReflectionEntity.class, id.value());
                    if (reflection == null) {
                        throw reading.notFound(ReflectionAccess.READ, ReflectionEntity.TYPE, id.value());
                    }
                    Optional<ShareRow> share = share(actor, reflection);
                    if (share.isPresent()) {
                        reading.permit(ReflectionAccess.RECEIVE, share.get().target(ReflectionEntity.TYPE, id.value()));
                        return reflection.received(text(rows, reflection), share.get());
                    }
                    reading.permit(ReflectionAccess.READ, reflection.target());
                    return documents.own(rows, actor, reflection, text(rows, reflection));
                }));
    }

    private static Optional<ShareRow> share(Actor actor, ReflectionEntity reflection) {
        return Optional.ofNullable(actor.scope().staff()).flatMap(reflection::shareWith);
    }

    @Override
    public Page<ReflectionSummary> own(Actor actor, PageRequest page) {
        return guard.read(actor, reading -> new ReflectionRows(rows).own(reading, page));
    }

    @Override
    public Page<ReflectionSummary> received(Actor actor, PageRequest page) {
        return guard.read(actor, reading -> new ReflectionRows(rows).received(reading, page));
    }

    @Override
    public Reflection revise(Actor actor, ReflectionId id, Revision revision, ReviseReflection command) {
        return change(actor, id, revision, ReflectionAction.REVISE, command, (change, reflection) -> {
            Rows inside = Rows.in(change.entities());
            ReflectionMoments.check(inside, actor, command.momentId());
            String sealed = vault.seal(inside, reflection.owner(), id.value(), command.text(), change.at());
            reflection.revise(command.momentId(), sealed, change.at());
        });
    }

    @Override
    public Reflection share(Actor actor, ReflectionId id, Revision revision, ShareWith command) {
        return change(actor, id, revision, ReflectionAction.SHARE, command, (change, reflection) -> {
            records.checkReceiver(actor, command.person());
            reflection.share(command.person(), change.at());
            emit(change, id, "shared");
        });
    }

    @Override
    public Reflection recall(Actor actor, ReflectionId id, Revision revision, RecallShare command) {
        return change(actor, id, revision, ReflectionAction.RECALL, command, (change, reflection) -> {
            reflection.recall(command.person());
            emit(change, id, "recalled");
        });
    }

    @Override
    public void delete(Actor actor, ReflectionId id, Revision revision) {
        guard.write(transactions, actor, new DeleteReflection(id), change -> {
            ReflectionEntity reflection = found(change, id, ReflectionAccess.DELETE);
            change.permit(ReflectionAccess.DELETE, reflection.target());
            Rows inside = Rows.in(change.entities());
            change.expect(reflection.revision(), revision, () -> document(inside, actor, reflection));
            StaffRef owner = reflection.owner();
            vault.held(inside, owner);
            change.entities().remove(reflection);
            change.entities().flush();
            vault.destroyUnused(inside, owner);
            if (reflection.isShared()) {
                emit(change, id, "recalled");
            }
            return id;
        });
    }

    private Reflection change(
            Actor actor,
            ReflectionId id,
            Revision revision,
            ReflectionAction action,
            Record command,
            BiConsumer<Change, ReflectionEntity> act) {
        return guard.write(transactions, actor, command, change -> {
            Action access = ReflectionAccess.of(action);
            ReflectionEntity reflection = found(change, id, access);
            change.permit(access, reflection.target());
            Rows inside = Rows.in(change.entities());
            change.expect(reflection.revision(), revision, () -> document(inside, actor, reflection));
            act.accept(change, reflection);
            change.entities().flush();
            return document(inside, actor, reflection);
        });
    }

    private static ReflectionEntity found(Change change, ReflectionId id, Action action) {
        ReflectionEntity reflection = change.entities().find(ReflectionEntity.class, id.value());
        if (reflection == null) {
            throw change.notFound(action, ReflectionEntity.TYPE, id.value());
        }
        return reflection;
    }

    private Reflection document(Rows inside, Actor actor, ReflectionEntity reflection) {
        return documents.own(inside, actor, reflection, textIfOpen(inside, reflection));
    }

    private String text(Rows where, ReflectionEntity reflection) {
        return vault.open(where, reflection.owner(), reflection.id(), reflection.sealed());
    }

    /** who takes something back is not kept from it by a closed vault */
    private @Nullable String textIfOpen(Rows where, ReflectionEntity reflection) {
        try {
            return text(where, reflection);
        } catch (Problem closed) {
            return null;
        }
    }

    private static void emit(Change change, ReflectionId id, String what) {
        change.emit("coaching.reflection." + what, id.value(), id.value().toString(), Map.of());
    }
}
