package org.houvast.coaching.internal.conversation;

import java.util.List;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.internal.conversation.ConversationLines.Talk;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.practice.PracticeRows.Shown;
import org.houvast.coaching.internal.practice.PracticeTask;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the actor promised in a conversation and has not done. */
@Component
public final class ConversationQueue implements WorkQueueContributor {
    private final ConversationLines lines;

    @Activate
    public ConversationQueue(@Reference PracticeDesk desk) {
        this.lines = new ConversationLines(desk);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        List<Talk> talks = lines.promised(actor, reading, limit);
        Shown shown = lines.shown(actor, reading, talks);
        return talks.stream()
                .map(t -> new Item(
                        ConversationEntity.TYPE,
                        t.head().id(),
                        PracticeTask.KEEP_AGREEMENT.code(),
                        shown.of(t.head()),
                        t.head().at(),
                        null,
                        false))
                .toList();
    }
}
