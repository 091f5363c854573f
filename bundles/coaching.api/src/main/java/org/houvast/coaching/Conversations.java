package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Conversations of staff, coaches, teams and parents. They are read within the coaching only: the manager of the place is told counts
 * ({@link PracticeCounts}) and nothing else, whatever other work the manager has there. What is not there and what is not for the actor
 * look the same.
 */
@ProviderType
public interface Conversations {
    /**
     * Writes a conversation down.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#SUBJECT_OR_QUESTION}, {@link CoachingProblems#NO_CHILD_HERE},
     *     {@link CoachingProblems#CHILD_NEEDED}, {@link CoachingProblems#DATE_INVALID}, {@link CoachingProblems#STAFF_UNKNOWN},
     *     {@link CoachingProblems#GUARDIAN_UNKNOWN}, that of names in texts,
     *     {@link org.houvast.privacy.PrivacyProblems#CHILD_LEFT}, {@link org.houvast.privacy.PrivacyProblems#GROUP_NEEDED}
     */
    Conversation record(Actor actor, RecordConversation command);

    Conversation get(Actor actor, ConversationId id);

    /** newest first; only those that the actor may read */
    Page<ConversationSummary> list(Actor actor, ConversationFilter filter, PageRequest page);

    /**
     * The writer writes it anew.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#CONFIDENTIALITY_WIDENED} and those of {@link #record}
     */
    Conversation revise(Actor actor, ConversationId id, Revision revision, ReviseConversation command);

    /**
     * A reader says that something that was agreed is done.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#AGREEMENT_UNKNOWN}
     */
    Conversation done(Actor actor, ConversationId id, Revision revision, FinishAgreement command);

    /** the writer takes it back */
    Conversation retract(Actor actor, ConversationId id, Revision revision, RetractRecord command);
}
