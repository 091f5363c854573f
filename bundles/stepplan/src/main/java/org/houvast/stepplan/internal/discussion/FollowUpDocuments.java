package org.houvast.stepplan.internal.discussion;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.houvast.stepplan.FollowUp;
import org.houvast.stepplan.FollowUpAction;
import org.houvast.stepplan.internal.DiscussionAccess;
import org.houvast.stepplan.internal.Workbench;

/** Shows follow-ups as their reader may see them. */
final class FollowUpDocuments {
    private final Guard guard;
    private final Aliases aliases;

    FollowUpDocuments(Workbench bench) {
        this.guard = bench.guard();
        this.aliases = bench.aliases();
    }

    FollowUp of(Actor actor, FollowUpEntity entity) {
        return of(actor, entity, aliases(actor, List.of(entity.access())));
    }

    FollowUp of(Actor actor, FollowUpEntity entity, Map<UUID, String> known) {
        Target target = entity.target();
        UUID caseId = entity.access().caseId();
        List<AllowedAction> allowed = Arrays.stream(FollowUpAction.values())
                .map(a -> AllowedAction.of(
                        a.name().toLowerCase(Locale.ROOT),
                        guard.refusal(actor, DiscussionAccess.itemWork(target), target)
                                .or(() -> entity.refusalOf(a))))
                .toList();
        return entity.document(
                entity.access().subject(actor.scope().mayName(target), caseId == null ? null : known.get(caseId)),
                actor.scope().today(),
                allowed);
    }

    /** whether this reader may know of an item or follow-up */
    boolean isShown(Actor actor, Target item) {
        return guard.refusal(actor, DiscussionAccess.itemRead(item), item).isEmpty();
    }

    /** the aliases of the cases whose child this reader may not know; no statement when there is none */
    Map<UUID, String> aliases(Actor actor, List<AccessColumns> records) {
        Set<UUID> cases = new HashSet<>();
        for (AccessColumns columns : records) {
            UUID caseId = columns.caseId();
            if (caseId != null && !actor.scope().mayName(columns.target(FollowUpEntity.TYPE, null))) {
                cases.add(caseId);
            }
        }
        return cases.isEmpty() ? Map.of() : aliases.of(cases);
    }
}
