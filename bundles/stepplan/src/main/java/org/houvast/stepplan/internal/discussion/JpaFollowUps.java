package org.houvast.stepplan.internal.discussion;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Change;
import org.houvast.stepplan.CompleteFollowUp;
import org.houvast.stepplan.DropFollowUp;
import org.houvast.stepplan.FollowUp;
import org.houvast.stepplan.FollowUpAction;
import org.houvast.stepplan.FollowUpFilter;
import org.houvast.stepplan.FollowUpId;
import org.houvast.stepplan.FollowUpSummary;
import org.houvast.stepplan.FollowUps;
import org.houvast.stepplan.internal.DiscussionAccess;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.Workbench;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Follow-ups in the database. */
@Component
public final class JpaFollowUps implements FollowUps {
    private final Workbench bench;
    private final FollowUpDocuments documents;
    private final FollowUpRows rows;

    @Activate
    public JpaFollowUps(@Reference Workbench bench) {
        this.bench = bench;
        this.documents = new FollowUpDocuments(bench);
        this.rows = new FollowUpRows(bench.dataSource(), bench.aliases());
    }

    @Override
    public FollowUp get(Actor actor, FollowUpId id) {
        return bench.guard().read(actor, reading -> bench.transactions().read(em -> {
            FollowUpEntity followUp = em.find(FollowUpEntity.class, id.value());
            if (followUp == null) {
                throw reading.notFound(DiscussionAccess.ITEM_READ, FollowUpEntity.TYPE, id.value());
            }
            reading.permit(DiscussionAccess.itemRead(followUp.target()), followUp.target());
            return documents.of(actor, followUp);
        }));
    }

    @Override
    public Page<FollowUpSummary> list(Actor actor, FollowUpFilter filter, PageRequest page) {
        return bench.guard().read(actor, reading -> rows.page(actor, reading, filter, page));
    }

    @Override
    public FollowUp complete(Actor actor, FollowUpId id, Revision revision, CompleteFollowUp command) {
        return end(actor, id, revision, FollowUpAction.COMPLETE, command, command.note());
    }

    @Override
    public FollowUp drop(Actor actor, FollowUpId id, Revision revision, DropFollowUp command) {
        return end(actor, id, revision, FollowUpAction.DROP, command, command.reason());
    }

    private FollowUp end(
            Actor actor,
            FollowUpId id,
            Revision revision,
            FollowUpAction action,
            Record command,
            @Nullable String words) {
        return bench.guard().write(bench.transactions(), actor, command, change -> {
            FollowUpEntity followUp = change.entities().find(FollowUpEntity.class, id.value());
            if (followUp == null) {
                throw change.notFound(DiscussionAccess.ITEM_WORK, FollowUpEntity.TYPE, id.value());
            }
            change.permit(DiscussionAccess.itemWork(followUp.target()), followUp.target());
            change.expect(followUp.revision(), revision, () -> documents.of(actor, followUp));
            bench.holdNames(actor, followUp.target(), command);
            followUp.end(action, words, Moment.of(actor));
            change.entities().flush();
            emit(change, followUp, action == FollowUpAction.COMPLETE ? "completed" : "dropped");
            return documents.of(actor, followUp);
        });
    }

    static void emit(Change change, FollowUpEntity followUp, String what) {
        Map<String, String> ids = new HashMap<>();
        ids.put("discussion", followUp.discussionId().toString());
        UUID caseId = followUp.access().caseId();
        if (caseId != null) {
            ids.put("case", caseId.toString());
        }
        change.emit(
                "stepplan.follow-up." + what,
                followUp.id().value(),
                followUp.discussionId().toString(),
                ids);
    }
}
