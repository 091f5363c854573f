package org.houvast.coaching;

import java.util.List;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Who takes part in a case, and what each of them may see of it. */
@ProviderType
public interface CaseParticipants {
    /**
     * The people in the case of this question, those who asked and acted first, then the mentor and the guests of today. For staff, coaches and the
     * manager; a guest is told nothing of the others.
     *
     * @throws org.houvast.commons.Problem {@link org.houvast.privacy.PrivacyProblems#NOT_FOUND}
     */
    List<CaseParticipant> of(Actor actor, QuestionId question);
}
