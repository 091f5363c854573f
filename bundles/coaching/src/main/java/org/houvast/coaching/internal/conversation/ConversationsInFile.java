package org.houvast.coaching.internal.conversation;

import org.houvast.administration.TimelineContributor;
import org.houvast.coaching.internal.practice.ListFilter;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;

/** Conversations in the file of a child, without their words: never about the work of adults, never among few. */
public final class ConversationsInFile {
    private ConversationsInFile() {}

    public static TimelineContributor.Part of(PracticeDesk desk, Actor actor, Reading reading, ChildRef child) {
        return ConversationLines.rows(desk)
                .inFile(actor, reading, child, new ListFilter().and("o.confidentiality = 'CASE'"));
    }
}
