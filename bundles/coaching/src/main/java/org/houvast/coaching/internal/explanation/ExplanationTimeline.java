package org.houvast.coaching.internal.explanation;

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

/** Explanations about a child that answer no question, without their words. */
@Component
public final class ExplanationTimeline implements TimelineContributor {
    private final ExplanationLines lines;

    @Activate
    public ExplanationTimeline(@Reference PracticeDesk desk) {
        this.lines = new ExplanationLines(desk);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, ChildRef child, Cursor.@Nullable Position before, int limit) {
        return lines.inFile(actor, reading, child, before, limit).stream()
                .map(g -> new Item(
                        ExplanationEntity.TYPE,
                        g.head().id(),
                        g.head().at(),
                        g.state().name(),
                        null,
                        g.head().author().key(),
                        null))
                .toList();
    }
}
