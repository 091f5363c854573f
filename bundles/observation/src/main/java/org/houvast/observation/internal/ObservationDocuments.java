package org.houvast.observation.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Refusal;
import org.houvast.commons.Subject;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationAction;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;

/** Shows an observation as its reader may see it: the child or its alias, and what may be done now. */
final class ObservationDocuments {
    private final Guard guard;
    private final Aliases aliases;

    ObservationDocuments(Guard guard, Aliases aliases) {
        this.guard = guard;
        this.aliases = aliases;
    }

    Observation of(Actor actor, ObservationEntity entity) {
        Subject subject =
                ReaderNames.of(actor, aliases, List.of(entity.access())).subject(entity.access());
        return entity.document(subject, allowed(actor, entity));
    }

    private List<AllowedAction> allowed(Actor actor, ObservationEntity entity) {
        Target target = entity.target();
        return Arrays.stream(ObservationAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT), refusal(actor, entity, target, action)))
                .toList();
    }

    private Optional<Refusal> refusal(Actor actor, ObservationEntity entity, Target target, ObservationAction action) {
        Action asked = ObservationAccess.of(action, entity.isDraft());
        return guard.refusal(actor, asked, target).or(() -> entity.refusalOf(action));
    }
}
