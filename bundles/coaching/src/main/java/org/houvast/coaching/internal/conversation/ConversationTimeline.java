package org.houvast.coaching.internal.conversation;

import java.util.List;
import org.houvast.administration.TimelineContributor;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** That there was a talk with parents or about the child, without its words; a talk about the work of adults holds no child and is none of these. */
@Component
public final class ConversationTimeline implements TimelineContributor {
    private final ConversationLines lines;

    @Activate
    public ConversationTimeline(@Reference PracticeDesk desk) {
        this.lines = new ConversationLines(desk);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, ChildRef child, Cursor.@Nullable Position before, int limit) {
        return lines.inFile(actor, reading, child, before, limit).stream()
                .map(t -> new Item(
                        ConversationEntity.TYPE,
                        t.head().id(),
                        t.head().at(),
                        t.state().name(),
                        null,
                        t.head().author().key(),
                        t.head().access().caseId()))
                .toList();
    }
}
