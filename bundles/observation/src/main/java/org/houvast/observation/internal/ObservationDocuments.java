package org.houvast.observation.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Refusal;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationAction;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.jspecify.annotations.Nullable;

/** Shows an observation as its reader may see it: the child or its alias, and what may be done now. */
final class ObservationDocuments {
    private final Guard guard;
    private final Aliases aliases;

    ObservationDocuments(Guard guard, Aliases aliases) {
        this.guard = guard;
        this.aliases = aliases;
    }

    Observation of(Actor actor, ObservationEntity entity) {
        Target target = entity.target();
        boolean named = actor.scope().mayName(target);
        Observation document = entity.document(named, named ? null : alias(entity));
        return new Observation(
                document.id(),
                document.revision(),
                document.state(),
                document.kind(),
                document.subject(),
                document.group(),
                document.location(),
                document.questionId(),
                document.observer(),
                document.text(),
                document.capturedAt(),
                document.finalisedAt(),
                document.amendments(),
                allowed(actor, entity, target));
    }

    private @Nullable String alias(ObservationEntity entity) {
        Optional<UUID> caseId = entity.caseId();
        return caseId.map(id -> aliases.of(Set.of(id)).get(id)).orElse(null);
    }

    private List<AllowedAction> allowed(Actor actor, ObservationEntity entity, Target target) {
        return Arrays.stream(ObservationAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT), refusal(actor, entity, target, action)))
                .toList();
    }

    private Optional<Refusal> refusal(Actor actor, ObservationEntity entity, Target target, ObservationAction action) {
        return guard.refusal(actor, access(action), target).or(() -> entity.refusalOf(action));
    }

    private static Action access(ObservationAction action) {
        return switch (action) {
            case REVISE -> ObservationAccess.REVISE;
            case FINALISE -> ObservationAccess.FINALISE;
            case AMEND -> ObservationAccess.AMEND;
        };
    }
}
