package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Advice between staff and coaches, either way: given, answered, tried, helped. Read within the coaching only, and by two people when it is for
 * one; about the work of adults, so never in the file of a child.
 */
@ProviderType
public interface AdviceRegister {
    /**
     * Gives advice.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#SUBJECT_OR_QUESTION}, {@link CoachingProblems#STAFF_UNKNOWN},
     *     {@link CoachingProblems#TIP_UNKNOWN}, and that of names in texts
     */
    Advice give(Actor actor, GiveAdvice command);

    Advice get(Actor actor, AdviceId id);

    /** newest first; only those that the actor may read */
    Page<AdviceSummary> list(Actor actor, AdviceFilter filter, PageRequest page);

    /**
     * Accepts, declines or puts off. Accepted with a day to try it, it counts as a try-out of its question.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#NOT_THE_RECEIVER} for the giver and for others than the one it is for,
     *     {@link CoachingProblems#DATE_INVALID}
     */
    Advice respond(Actor actor, AdviceId id, Revision revision, RespondToAdvice command);

    /**
     * Says whether it was tried and helped; the try-out of its question was looked back on with it, and the tip it was taken from is rated.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#NOT_ACCEPTED}, {@link CoachingProblems#NOT_THE_RECEIVER},
     *     {@link CoachingProblems#HELPED_INVALID}
     */
    Advice rate(Actor actor, AdviceId id, Revision revision, RateAdvice command);

    /**
     * Agrees that others read it, without who and where, in the approach library. The giver and the one who tried it both have to.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#NOT_TRIED}, {@link CoachingProblems#SHARED_ALREADY},
     *     {@link CoachingProblems#NOT_THE_RECEIVER}
     */
    Advice share(Actor actor, AdviceId id, Revision revision);

    /** the giver takes it back */
    Advice retract(Actor actor, AdviceId id, Revision revision, RetractRecord command);
}
