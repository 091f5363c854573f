package org.houvast.stepplan.internal;

import java.util.UUID;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.guard.Subjects;

/** Whom a new record of a case is about: whom its question is about, where the child is today. */
public final class CaseSubjects {
    private final Subjects subjects;

    public CaseSubjects(Subjects subjects) {
        this.subjects = subjects;
    }

    /** the subject of a question, as this actor reads it; the group of the question where the child is in several */
    public Subjects.Resolved of(Actor actor, String type, Question question) {
        return of(actor, type, question.id(), question.subject(), question.group());
    }

    /** the same for a question that was read otherwise */
    public Subjects.Resolved of(Actor actor, String type, QuestionId question, Subject subject, GroupRef group) {
        UUID caseId = question.value();
        Subjects.Resolved alone = subjects.resolve(actor, type, subject, null, caseId);
        boolean several = alone.refusal()
                .filter(r -> r.type().equals(PrivacyProblems.GROUP_NEEDED))
                .isPresent();
        return several ? subjects.resolve(actor, type, subject, group, caseId) : alone;
    }
}
