package org.houvast.parents.internal.share;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.parents.ParentShare;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.RenewPreview;
import org.houvast.parents.ShareAction;
import org.houvast.parents.ShareFilter;
import org.houvast.parents.ShareId;
import org.houvast.parents.ShareState;
import org.houvast.parents.ShareSummary;
import org.houvast.parents.Shares;
import org.houvast.parents.WithdrawShare;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shares in the database: the side of staff. */
@Component
public final class JpaShares implements Shares {
    private final Transactions transactions;
    private final Guard guard;
    private final SharePreparing preparing;
    private final ShareableSources sources;
    private final ShareDocuments documents;
    private final HostRecords host;
    private final ShareRows rows;

    @Activate
    public JpaShares(
            @Reference(target = "(module=parents)") Transactions transactions,
            @Reference(target = "(module=parents)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference SharePreparing preparing,
            @Reference ShareableSources sources) {
        this.transactions = transactions;
        this.guard = guard;
        this.preparing = preparing;
        this.sources = sources;
        this.documents = new ShareDocuments(guard, preparing, sources);
        this.host = host;
        this.rows = new ShareRows(dataSource, host);
    }

    @Override
    public ParentShare prepare(Actor actor, PrepareShare command) {
        SharePreparing.Ready ready = preparing.intend(actor, command);
        return guard.write(transactions, actor, command, change -> {
            ShareId id = preparing.prepare(change, ready);
            ShareEntity share = change.entities().find(ShareEntity.class, id.value());
            return documents.of(actor, share, Optional.of(ready));
        });
    }

    @Override
    public ParentShare get(Actor actor, ShareId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    ShareEntity share = em.find(ShareEntity.class, id.value());
                    if (share == null) {
                        throw reading.notFound(ShareAccess.READ, ShareEntity.TYPE, id.value());
                    }
                    reading.permit(ShareAccess.READ, share.target());
                    return documents.of(actor, share);
                }));
    }

    @Override
    public Page<ShareSummary> list(Actor actor, ShareFilter filter, PageRequest page) {
        return guard.read(actor, reading -> rows.page(reading, filter, page, sources));
    }

    @Override
    public ParentShare preview(Actor actor, ShareId id, Revision revision, RenewPreview command) {
        Optional<SharePreparing.Ready> now = now(actor, id, Boolean.TRUE.equals(command.namesChecked()));
        return change(actor, id, revision, ShareAction.PREVIEW, command, now, (change, share) -> {
            SharePreparing.Ready ready = now.orElseThrow();
            share.preview(ready.version(), ready.required());
            emit(change, id, "previewed");
        });
    }

    @Override
    public ParentShare send(Actor actor, ShareId id, Revision revision) {
        Optional<SharePreparing.Ready> now = now(actor, id, true);
        return change(actor, id, revision, ShareAction.SEND, id, now, (change, share) -> {
            earlier(change, share).forEach(older -> older.replace(id, SharePreparing.staff(actor), change.at()));
            share.send(change.at());
            emit(change, id, "sent");
        });
    }

    /** what its guardian can read of the same record, under every key that the child had */
    private List<ShareEntity> earlier(Change change, ShareEntity share) {
        return change.entities()
                .createQuery(
                        "select s from Share s where s.itemId = :item and s.guardianKey = :guardian"
                                + " and s.access.childKey in :children and s.state in :open",
                        ShareEntity.class)
                .setParameter("item", share.item().id())
                .setParameter("guardian", share.guardian().key())
                .setParameter(
                        "children",
                        host.keys(share.child()).stream().map(ChildRef::key).toList())
                .setParameter("open", List.of(ShareState.SHARED, ShareState.SEEN, ShareState.ANSWERED))
                .getResultList();
    }

    @Override
    public ParentShare withdraw(Actor actor, ShareId id, Revision revision, WithdrawShare command) {
        return change(actor, id, revision, ShareAction.WITHDRAW, command, Optional.empty(), (change, share) -> {
            share.withdraw(command.reason(), SharePreparing.staff(actor), change.at());
            emit(change, id, "withdrawn");
        });
    }

    /** what the guardian would get now; found out before the change, which should not wait for the host */
    private Optional<SharePreparing.Ready> now(Actor actor, ShareId id, boolean namesChecked) {
        return rows.origin(id)
                .map(ShareRows.Origin::command)
                .map(c -> preparing.intend(
                        actor, new PrepareShare(c.item(), c.child(), c.guardian(), c.language(), namesChecked)));
    }

    private ParentShare change(
            Actor actor,
            ShareId id,
            Revision revision,
            ShareAction action,
            Record command,
            Optional<SharePreparing.Ready> now,
            BiConsumer<Change, ShareEntity> work) {
        return guard.write(transactions, actor, command, change -> {
            ShareEntity share = change.entities().find(ShareEntity.class, id.value());
            if (share == null) {
                throw change.notFound(ShareDocuments.access(action), ShareEntity.TYPE, id.value());
            }
            change.permit(ShareDocuments.access(action), share.target());
            change.expect(share.revision(), revision, () -> documents.of(actor, share));
            share.refusalOf(action).ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            now.ifPresent(SharePreparing.Ready::required);
            ShareDocuments.refusal(share, action, now).ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            work.accept(change, share);
            change.entities().flush();
            return documents.of(actor, share, now);
        });
    }

    private static void emit(Change change, ShareId id, String what) {
        change.emit("parents.share." + what, id.value(), id.value().toString(), Map.of());
    }
}
