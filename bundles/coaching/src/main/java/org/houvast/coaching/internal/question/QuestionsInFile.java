package org.houvast.coaching.internal.question;

import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;

/** The questions in the file of a child, once they were asked. */
public final class QuestionsInFile {
    private static final String COLUMNS = QuestionLine.STATE_IN_FILE
            + ", substring(q.question_text from 1 for 200), q.author_key, q.id as question, cast(null as integer)";

    private QuestionsInFile() {}

    public static TimelineContributor.Part of(Reading reading, ChildRef child) {
        ScopeCondition scope = reading.condition(QuestionAccess.READ_OF_CHILD, "q", child);
        return new TimelineContributor.Part(
                QuestionEntity.TYPE,
                QuestionAccess.READ_OF_CHILD,
                "q",
                "at",
                COLUMNS,
                "coaching_question q where q.child_key = ? and q.asked_at is not null and " + scope.sql(),
                p -> {
                    p.key(child);
                    scope.bind(p);
                });
    }
}
