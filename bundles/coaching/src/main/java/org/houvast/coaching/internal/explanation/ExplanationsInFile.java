package org.houvast.coaching.internal.explanation;

import org.houvast.administration.TimelineContributor;
import org.houvast.coaching.internal.practice.ListFilter;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;

/** Explanations in the file of a child, without their words. What answers a question is none of them: it would tell the outcome. */
public final class ExplanationsInFile {
    private ExplanationsInFile() {}

    public static TimelineContributor.Part of(PracticeDesk desk, Actor actor, Reading reading, ChildRef child) {
        return ExplanationLines.rows(desk)
                .inFile(actor, reading, child, new ListFilter().and(ExplanationLines.OF_NO_CASE));
    }
}
