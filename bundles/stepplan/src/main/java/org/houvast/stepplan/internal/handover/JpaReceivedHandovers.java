package org.houvast.stepplan.internal.handover;

import java.util.function.BiConsumer;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Permits;
import org.houvast.stepplan.HandoverAction;
import org.houvast.stepplan.HandoverId;
import org.houvast.stepplan.ReceivedHandover;
import org.houvast.stepplan.ReceivedHandoverSummary;
import org.houvast.stepplan.ReceivedHandovers;
import org.houvast.stepplan.RecordTalk;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.Rule;
import org.houvast.stepplan.internal.Staff;
import org.houvast.stepplan.internal.Workbench;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Handovers in the database: the side that receives. What was not sent there is not there. */
@Component
public final class JpaReceivedHandovers implements ReceivedHandovers {
    private final Workbench bench;
    private final HandoverConsents consents;
    private final HandoverRules rules;
    private final HandoverDocuments documents;
    private final ReceivedRows rows;

    @Activate
    public JpaReceivedHandovers(
            @Reference Workbench bench, @Reference HandoverConsents consents, @Reference HostRecords host) {
        this.bench = bench;
        this.consents = consents;
        this.rules = new HandoverRules(host);
        this.documents = new HandoverDocuments(bench.guard(), consents);
        this.rows = new ReceivedRows(bench.dataSource(), consents);
    }

    @Override
    public ReceivedHandover get(Actor actor, HandoverId id) {
        return bench.guard().read(actor, reading -> bench.transactions().read(em -> {
            HandoverEntity handover = permitted(
                    actor, reading, HandoverAccess.RECEIVED_READ, em.find(HandoverEntity.class, id.value()), id);
            return documents.received(actor, handover);
        }));
    }

    @Override
    public Page<ReceivedHandoverSummary> list(Actor actor, PageRequest page) {
        return bench.guard().read(actor, reading -> rows.page(actor, reading, page));
    }

    @Override
    public ReceivedHandover receive(Actor actor, HandoverId id, Revision revision) {
        return change(actor, id, revision, HandoverAction.RECEIVE, id, (change, handover) -> {
            handover.receive(Staff.of(actor).ref(), change.at());
            JpaHandovers.emit(change, handover, "received");
        });
    }

    @Override
    public ReceivedHandover talk(Actor actor, HandoverId id, Revision revision, RecordTalk command) {
        return change(actor, id, revision, HandoverAction.TALK, command, (change, handover) -> {
            Rule.check(handover.refusalOf(HandoverAction.TALK));
            rules.check(handover, command, actor);
            handover.talk(command, Moment.of(actor));
            JpaHandovers.emit(change, handover, "talked");
        });
    }

    private ReceivedHandover change(
            Actor actor,
            HandoverId id,
            Revision revision,
            HandoverAction action,
            Record command,
            BiConsumer<Change, HandoverEntity> work) {
        return bench.guard().write(bench.transactions(), actor, command, change -> {
            HandoverEntity handover = permitted(
                    actor,
                    change,
                    HandoverDocuments.receiving(action),
                    change.entities().find(HandoverEntity.class, id.value()),
                    id);
            change.expect(handover.revision(), revision, () -> documents.received(actor, handover));
            work.accept(change, handover);
            change.entities().flush();
            return documents.received(actor, handover);
        });
    }

    /** one that this actor's place received, and that the consent of today still lets it read */
    private HandoverEntity permitted(
            Actor actor, Permits permits, Action action, @Nullable HandoverEntity handover, HandoverId id) {
        if (handover == null) {
            throw permits.notFound(action, HandoverEntity.TYPE, id.value());
        }
        permits.permit(
                action,
                handover.received().orElseThrow(() -> permits.notFound(action, HandoverEntity.TYPE, id.value())));
        Rule.check(HandoverConsents.missing(
                consents.standing(handover, actor.scope().today())));
        return handover;
    }
}
