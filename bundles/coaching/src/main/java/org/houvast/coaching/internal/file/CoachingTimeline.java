package org.houvast.coaching.internal.file;

import java.util.List;
import org.houvast.administration.TimelineContributor;
import org.houvast.coaching.internal.conversation.ConversationsInFile;
import org.houvast.coaching.internal.explanation.ExplanationsInFile;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.question.QuestionsInFile;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What coaching has in the file of a child: questions, explanations and conversations. */
@Component
public final class CoachingTimeline implements TimelineContributor {
    private final PracticeDesk desk;

    @Activate
    public CoachingTimeline(@Reference PracticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Part> parts(Actor actor, Reading reading, ChildRef child) {
        return List.of(
                QuestionsInFile.of(reading, child),
                ExplanationsInFile.of(desk, actor, reading, child),
                ConversationsInFile.of(desk, actor, reading, child));
    }
}
