package org.houvast.coaching.internal.advice;

import java.util.List;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.AdviceResponse;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.practice.PracticeTask;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Advice to answer, and accepted advice to look back on. It never becomes overdue: what to do with advice is free. */
@Component
public final class AdviceQueue implements WorkQueueContributor {
    private final AdviceLines lines;

    @Activate
    public AdviceQueue(@Reference PracticeDesk desk) {
        this.lines = new AdviceLines(desk);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        return lines.waiting(actor, reading, limit).stream()
                .map(g -> new Item(
                        AdviceEntity.TYPE,
                        g.head().id(),
                        g.response() == AdviceResponse.ACCEPTED
                                ? PracticeTask.RATE_ADVICE.code()
                                : PracticeTask.ANSWER_ADVICE.code(),
                        Subject.of(g.head().group()),
                        g.head().at(),
                        null,
                        false))
                .toList();
    }
}
