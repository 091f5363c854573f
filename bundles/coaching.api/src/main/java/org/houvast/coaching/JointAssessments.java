package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Joint assessments: what staff and coach find together. A person speaks for one side only, and the manager of the location for none. A move
 * that the state does not have is refused with {@link CoachingProblems#ASSESSMENT_STATE}.
 */
@ProviderType
public interface JointAssessments {
    /**
     * Begins a draft that both sides can write on.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#QUESTION_NOT_EXPLORED} when nobody picked the question up or it is closed,
     *     {@link CoachingProblems#EVIDENCE_UNKNOWN}
     */
    JointAssessment draft(Actor actor, DraftAssessment command);

    JointAssessment get(Actor actor, AssessmentId id);

    /** newest first */
    Page<AssessmentSummary> list(Actor actor, AssessmentFilter filter, PageRequest page);

    /** writes a draft or a returned one anew, whole; {@link CoachingProblems#EVIDENCE_UNKNOWN} */
    JointAssessment revise(Actor actor, AssessmentId id, Revision revision, ReviseAssessment command);

    /**
     * Puts it before both sides. Needs evidence, strengths, an outcome and a rationale; does not confirm for anybody.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#ASSESSMENT_INCOMPLETE}, {@link org.houvast.privacy.PrivacyProblems#NAME_IN_TEXT}
     */
    JointAssessment propose(Actor actor, AssessmentId id, Revision revision, ProposeAssessment command);

    /**
     * Confirms for the actor's side. With the second side the assessment is CONFIRMED, the question ASSESSED, and an earlier confirmed
     * assessment of the question SUPERSEDED.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#NO_SIDE}, {@link CoachingProblems#SAME_PERSON},
     *     {@link CoachingProblems#SIDE_DONE}
     */
    JointAssessment confirm(Actor actor, AssessmentId id, Revision revision, ConfirmAssessment command);

    /** sends it back, by the side that did not propose it; {@link CoachingProblems#OTHER_SIDE_NEEDED} */
    JointAssessment sendBack(Actor actor, AssessmentId id, Revision revision, ReturnAssessment command);

    /**
     * Says for the actor's side that it is not clear yet; with the second side it is NOT_YET_CLEAR, with what the second one said.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#NO_SIDE}, {@link CoachingProblems#SAME_PERSON},
     *     {@link CoachingProblems#DATE_INVALID}
     */
    JointAssessment postpone(Actor actor, AssessmentId id, Revision revision, PostponeAssessment command);

    /**
     * Records that the actor sees it differently. Somebody who had confirmed a proposed one takes that back; when nobody of that side is left
     * who confirmed, it is RETURNED.
     */
    JointAssessment dissent(Actor actor, AssessmentId id, Revision revision, DissentFromAssessment command);
}
