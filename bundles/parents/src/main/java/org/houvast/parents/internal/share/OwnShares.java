package org.houvast.parents.internal.share;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.parents.AnswerShare;
import org.houvast.parents.OwnShare;
import org.houvast.parents.OwnShareSummary;
import org.houvast.parents.ShareAction;
import org.houvast.parents.ShareId;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Permits;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shares in the database: the side of the guardian. What is not open, or for somebody else, is not there. */
@Component(service = OwnShares.class)
public final class OwnShares {
    private final Transactions transactions;
    private final Guard guard;
    private final ShareRows rows;

    @Activate
    public OwnShares(
            @Reference(target = "(module=parents)") Transactions transactions,
            @Reference(target = "(module=parents)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host) {
        this.transactions = transactions;
        this.guard = guard;
        this.rows = new ShareRows(dataSource, host);
    }

    public Page<OwnShareSummary> list(Actor guardian, PageRequest page) {
        return guard.read(guardian, reading -> rows.own(guardian, reading, page));
    }

    /** the first reading is a change: it is noted */
    public OwnShare get(Actor guardian, ShareId id) {
        if (rows.origin(id).filter(ShareRows.Origin::unseen).isPresent()) {
            return guard.write(transactions, guardian, id, change -> {
                ShareEntity share =
                        permitted(guardian, change, change.entities().find(ShareEntity.class, id.value()), id, false);
                if (share.isUnseen()) {
                    share.see(change.at());
                    emit(change, id, "seen");
                    change.entities().flush();
                }
                return document(guardian, share);
            });
        }
        return guard.read(
                guardian,
                reading -> transactions.read(em -> document(
                        guardian, permitted(guardian, reading, em.find(ShareEntity.class, id.value()), id, false))));
    }

    public OwnShare answer(Actor guardian, ShareId id, Revision revision, AnswerShare command) {
        return guard.write(transactions, guardian, command, change -> {
            ShareEntity share =
                    permitted(guardian, change, change.entities().find(ShareEntity.class, id.value()), id, true);
            share.refusalOf(ShareAction.ANSWER).ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            change.expect(share.revision(), revision, () -> document(guardian, share));
            share.answer(command.text(), change.at());
            emit(change, id, "answered");
            change.entities().flush();
            return document(guardian, share);
        });
    }

    private static ShareEntity permitted(
            Actor guardian, Permits permits, @Nullable ShareEntity share, ShareId id, boolean answers) {
        Action action = answers ? ShareAccess.OWN_ANSWER : ShareAccess.OWN_READ;
        if (share == null || !share.isOpen() || !guardian.guardians().contains(share.guardian())) {
            throw permits.notFound(action, ShareEntity.TYPE, id.value());
        }
        permits.permit(action, share.target());
        return share;
    }

    private OwnShare document(Actor guardian, ShareEntity share) {
        Optional<Refusal> refusal = guard.refusal(guardian, ShareAccess.OWN_ANSWER, share.target())
                .or(() -> share.refusalOf(ShareAction.ANSWER));
        return share.own(List.of(AllowedAction.of("answer", refusal)));
    }

    private static void emit(Change change, ShareId id, String what) {
        change.emit("parents.share." + what, id.value(), id.value().toString(), Map.of());
    }
}
