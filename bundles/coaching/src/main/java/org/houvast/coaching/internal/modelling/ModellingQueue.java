package org.houvast.coaching.internal.modelling;

import java.util.List;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.practice.PracticeTask;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the actor saw, and was to try by now. It never becomes overdue: trying is nobody's to check. */
@Component
public final class ModellingQueue implements WorkQueueContributor {
    private final ModellingLines lines;

    @Activate
    public ModellingQueue(@Reference PracticeDesk desk) {
        this.lines = new ModellingLines(desk);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        return lines.toTry(actor, reading, limit).stream()
                .map(e -> new Item(
                        ModellingEntity.TYPE,
                        e.head().id(),
                        PracticeTask.TRY_MODELLING.code(),
                        Subject.of(e.head().group()),
                        e.head().at(),
                        null,
                        false))
                .toList();
    }
}
