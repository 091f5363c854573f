package org.houvast.stepplan.internal.discussion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Subject;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Guard;
import org.houvast.stepplan.AgendaItem;
import org.houvast.stepplan.ChildDiscussion;
import org.houvast.stepplan.ChildDiscussionAction;
import org.houvast.stepplan.internal.DiscussionAccess;
import org.houvast.stepplan.internal.Workbench;

/** Shows a child discussion as its reader may see it: what is about a child that is not for this reader is left out. */
final class ChildDiscussionDocuments {
    private final Guard guard;
    private final FollowUpDocuments followUps;

    ChildDiscussionDocuments(Workbench bench) {
        this.guard = bench.guard();
        this.followUps = new FollowUpDocuments(bench);
    }

    ChildDiscussion of(Actor actor, ChildDiscussionEntity entity, List<FollowUpEntity> agreed) {
        List<FollowUpEntity> shown = agreed.stream()
                .filter(f -> followUps.isShown(actor, f.target()))
                .toList();
        List<AccessColumns> records = new ArrayList<>(about(actor, entity));
        shown.forEach(f -> records.add(f.access()));
        Map<UUID, String> known = followUps.aliases(actor, records);
        return entity.document(new ChildDiscussionEntity.Shown(
                agenda(actor, entity, known),
                shown.stream().map(f -> followUps.of(actor, f, known)).toList(),
                allowed(actor, entity)));
    }

    /** whom the items are about that this reader sees */
    List<AccessColumns> about(Actor actor, ChildDiscussionEntity entity) {
        return entity.agenda().stream()
                .map(i -> i.about(entity.access()))
                .filter(a -> isShown(actor, entity, a))
                .toList();
    }

    /** whether the agenda has an item with this number that this reader sees */
    boolean hasItem(Actor actor, ChildDiscussionEntity entity, int no) {
        return no >= 1 && no <= entity.agenda().size() && isShown(actor, entity, entity.about(no));
    }

    private boolean isShown(Actor actor, ChildDiscussionEntity entity, AccessColumns about) {
        return followUps.isShown(actor, target(entity, about));
    }

    private static Target target(ChildDiscussionEntity entity, AccessColumns about) {
        return about.target(ChildDiscussionEntity.TYPE, entity.id().value());
    }

    private List<AgendaItem> agenda(Actor actor, ChildDiscussionEntity entity, Map<UUID, String> known) {
        List<AgendaItem> items = new ArrayList<>();
        int no = 0;
        for (AgendaColumns item : entity.agenda()) {
            no++;
            AccessColumns about = item.about(entity.access());
            if (isShown(actor, entity, about)) {
                UUID caseId = item.caseId();
                Subject subject = about.subject(
                        actor.scope().mayName(target(entity, about)), caseId == null ? null : known.get(caseId));
                items.add(new AgendaItem(
                        no, caseId == null ? null : new QuestionId(caseId), subject, item.topic(), item.note()));
            }
        }
        return items;
    }

    private List<AllowedAction> allowed(Actor actor, ChildDiscussionEntity entity) {
        Target target = entity.target();
        return Arrays.stream(ChildDiscussionAction.values())
                .map(a -> AllowedAction.of(
                        a.name().toLowerCase(Locale.ROOT),
                        guard.refusal(actor, access(a), target).or(() -> entity.refusalOf(a))))
                .toList();
    }

    static Action access(ChildDiscussionAction action) {
        return switch (action) {
            case AGENDA -> DiscussionAccess.AGENDA;
            case HOLD -> DiscussionAccess.HOLD;
            case RECAP -> DiscussionAccess.RECAP;
            case CANCEL -> DiscussionAccess.CANCEL;
        };
    }
}
