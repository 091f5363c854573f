package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Explanations of what a child or group does, always beside what it can. Read within the coaching only, like conversations. The explanation
 * that the outcome AGE_APPROPRIATE asks for is one of these: {@link Question#explanationId()} points to it.
 */
@ProviderType
public interface Explanations {
    /**
     * Gives an explanation. For a question that was assessed it moves the question to FOLLOW_UP and meets the duty.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#SUBJECT_OR_QUESTION}, {@link CoachingProblems#QUESTION_STATE} for a closed or
     *     withdrawn question, that of names in texts, {@link org.houvast.privacy.PrivacyProblems#CHILD_LEFT},
     *     {@link org.houvast.privacy.PrivacyProblems#GROUP_NEEDED}
     */
    Explanation give(Actor actor, GiveExplanation command);

    Explanation get(Actor actor, ExplanationId id);

    /** newest first; only those that the actor may read */
    Page<ExplanationSummary> list(Actor actor, ExplanationFilter filter, PageRequest page);

    /** the writer writes it anew */
    Explanation revise(Actor actor, ExplanationId id, Revision revision, ReviseExplanation command);

    /**
     * The writer takes it back; a duty that it met is open again.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#QUESTION_STATE} when its question was closed on it
     */
    Explanation retract(Actor actor, ExplanationId id, Revision revision, RetractRecord command);
}
