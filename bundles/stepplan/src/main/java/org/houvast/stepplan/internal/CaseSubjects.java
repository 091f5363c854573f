package org.houvast.stepplan.internal;

import java.util.UUID;
import org.houvast.coaching.Question;
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
        UUID caseId = question.id().value();
        Subject subject = question.subject();
        Subjects.Resolved alone = subjects.resolve(actor, type, subject, null, caseId);
        boolean several = alone.refusal()
                .filter(r -> r.type().equals(PrivacyProblems.GROUP_NEEDED))
                .isPresent();
        return several ? subjects.resolve(actor, type, subject, question.group(), caseId) : alone;
    }
}
