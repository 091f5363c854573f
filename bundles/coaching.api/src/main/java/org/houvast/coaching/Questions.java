package org.houvast.coaching;

import java.util.List;
import java.util.Set;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Questions, from "we notice something" to closed. Every method refuses what the actor's work with the child or group does not carry;
 * what is not there and what is not for the actor look the same. A move that the state does not have is refused with
 * {@link CoachingProblems#QUESTION_STATE}.
 */
@ProviderType
public interface Questions {
    /**
     * Begins a question of the actor, and asks it when that is wanted.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#SAFETY_NOT_HERE}, {@link CoachingProblems#SIGNAL_DATE},
     *     {@link org.houvast.privacy.PrivacyProblems#CHILD_LEFT}, {@link org.houvast.privacy.PrivacyProblems#GROUP_NEEDED}, and those of
     *     {@link #ask}
     */
    Question draft(Actor actor, DraftQuestion command);

    Question get(Actor actor, QuestionId id);

    /** newest first; other people's drafts are never in it */
    Page<QuestionSummary> list(Actor actor, QuestionFilter filter, PageRequest page);

    /**
     * Those of these questions that the actor may read, in no order, with as many statements for many as for one. What is left out is not
     * there for this actor: {@link #get} says how it is refused.
     */
    List<QuestionSummary> all(Actor actor, Set<QuestionId> ids);

    /** writes a draft anew, whole */
    Question revise(Actor actor, QuestionId id, Revision revision, ReviseQuestion command);

    /**
     * Asks a draft: the group's coaches see it from now on.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#TEXT_MISSING}; {@link org.houvast.privacy.PrivacyProblems#NAME_IN_TEXT} when the text holds a
     *     name of the group's roster
     */
    Question ask(Actor actor, QuestionId id, Revision revision, AskQuestion command);

    /** a coach takes it on; when an observation was linked already, it is being explored at once */
    Question pickUp(Actor actor, QuestionId id, Revision revision);

    /** says that looking has begun: an observation or a conversation; also happens by itself with the first linked observation */
    Question explore(Actor actor, QuestionId id, Revision revision);

    /**
     * Records that the outside coach may know the child by name. What that coach sees follows the consent itself, at every moment.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#CONSENT_NEEDED}, {@link CoachingProblems#NOTHING_TO_REVEAL}
     */
    Question reveal(Actor actor, QuestionId id, Revision revision);

    /** says that what the outcome asks for has begun */
    Question followUp(Actor actor, QuestionId id, Revision revision);

    /** agrees on something that staff will try */
    Question agreeTryOut(Actor actor, QuestionId id, Revision revision, AgreeTryOut command);

    /**
     * Looks back on something that was tried.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#TRY_OUT_UNKNOWN}
     */
    Question reviewTryOut(Actor actor, QuestionId id, Revision revision, ReviewTryOut command);

    /** the manager records who follows up outside, where a duty cannot be met here */
    Question followUpOutside(Actor actor, QuestionId id, Revision revision, FollowUpOutside command);

    /**
     * Offers the closing evaluation to the staff who take part: each of them finds it in the work queue once the question is closed. Either
     * side offers it, once, so not who manages the place; the offer stays when the question is opened again.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#EVALUATION_OFFERED}, {@link CoachingProblems#NO_SIDE}
     */
    Question offerEvaluation(Actor actor, QuestionId id, Revision revision);

    /**
     * Closes it for the actor's side; it is closed when both sides have.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#FOLLOW_UP_OPEN}, {@link CoachingProblems#EVALUATION_NOT_OFFERED},
     *     {@link CoachingProblems#NO_SIDE}, {@link CoachingProblems#SAME_PERSON}, {@link CoachingProblems#SIDE_DONE}
     */
    Question close(Actor actor, QuestionId id, Revision revision);

    /** opens a closed question again */
    Question reopen(Actor actor, QuestionId id, Revision revision, ReopenQuestion command);

    /** the asker takes it back */
    Question withdraw(Actor actor, QuestionId id, Revision revision, WithdrawQuestion command);
}
