package org.houvast.administration.internal.screens;

import java.util.List;
import java.util.Objects;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.privacy.Actor;
import org.houvast.privacy.BreakGlass;
import org.houvast.privacy.BreakGlassOpenings;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files that were opened in an emergency and wait for the manager or the data protection officer to look at it. */
@Component
public final class BreakGlassQueue implements WorkQueueContributor {
    public static final String TASK = "review-break-glass";

    private final BreakGlassOpenings openings;

    @Activate
    public BreakGlassQueue(@Reference BreakGlassOpenings openings) {
        this.openings = openings;
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        return openings.toReview(actor, limit).stream()
                .map(BreakGlassQueue::item)
                .toList();
    }

    private static Item item(BreakGlass opening) {
        return new Item(
                "break-glass",
                opening.id().value(),
                TASK,
                opening.subject(),
                Objects.requireNonNull(opening.endedAt()),
                null,
                false);
    }
}
