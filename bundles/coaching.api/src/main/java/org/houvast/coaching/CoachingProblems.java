package org.houvast.coaching;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of coaching. */
public final class CoachingProblems {
    /** the state of the question does not allow the action; arguments: state, action */
    public static final ProblemType QUESTION_STATE = type("coaching:question-not-in-this-state", Category.CONFLICT);

    /** a question is asked with at least one line of text */
    public static final ProblemType TEXT_MISSING = type("coaching:text-missing", Category.CONFLICT);

    /** safety is no coach question; argument: keys of the safety officers of the location, or a dash */
    public static final ProblemType SAFETY_NOT_HERE = type("coaching:safety-not-here", Category.CONFLICT);

    /** the day of the signal lies in the future or before the birth of the child */
    public static final ProblemType SIGNAL_DATE = type("coaching:signal-date-invalid", Category.INVALID);

    /** no active consent lets an outside coach of the group know the child by name */
    public static final ProblemType CONSENT_NEEDED = type("coaching:consent-needed", Category.CONFLICT);

    /** a question about a group has nobody to reveal, and a revealed one nothing more */
    public static final ProblemType NOTHING_TO_REVEAL = type("coaching:nothing-to-reveal", Category.CONFLICT);

    /** something that the outcome asks for is still open; arguments: codes of the open duties */
    public static final ProblemType FOLLOW_UP_OPEN = type("coaching:follow-up-open", Category.CONFLICT);

    /** a question is closed after the staff who take part were offered the closing evaluation; either side can offer it */
    public static final ProblemType EVALUATION_NOT_OFFERED = type("coaching:evaluation-not-offered", Category.CONFLICT);

    /** the closing evaluation was offered already */
    public static final ProblemType EVALUATION_OFFERED = type("coaching:evaluation-offered", Category.CONFLICT);

    /** the question has no such try-out, or it was looked back on already */
    public static final ProblemType TRY_OUT_UNKNOWN = type("coaching:try-out-unknown", Category.CONFLICT);

    /** how much it helped is told from 1 to 5 */
    public static final ProblemType HELPED_INVALID = type("coaching:helped-invalid", Category.INVALID);

    /** the actor stands on neither side: the manager never does, and nobody without work in the group or an assignment */
    public static final ProblemType NO_SIDE = type("coaching:no-side", Category.CONFLICT);

    /** one person acts for one side only */
    public static final ProblemType SAME_PERSON = type("coaching:same-person", Category.CONFLICT);

    /** the actor's side did this already; the other one is awaited */
    public static final ProblemType SIDE_DONE = type("coaching:side-done", Category.CONFLICT);

    /** only the side that did not propose it sends it back */
    public static final ProblemType OTHER_SIDE_NEEDED = type("coaching:other-side-needed", Category.CONFLICT);

    /** the state of the assessment does not allow the action; arguments: state, action */
    public static final ProblemType ASSESSMENT_STATE = type("coaching:assessment-not-in-this-state", Category.CONFLICT);

    /** something is missing before it can be proposed; argument: names of the fields */
    public static final ProblemType ASSESSMENT_INCOMPLETE = type("coaching:assessment-incomplete", Category.CONFLICT);

    /** the question was not picked up, or is closed; argument: its state */
    public static final ProblemType QUESTION_NOT_EXPLORED = type("coaching:question-not-explored", Category.CONFLICT);

    /** an observation is named that is not there, not final, or not for the actor; the violations say which item */
    public static final ProblemType EVIDENCE_UNKNOWN = type("coaching:evidence-unknown", Category.INVALID);

    /** the day is too early, or too late */
    public static final ProblemType DATE_INVALID = type("coaching:date-invalid", Category.INVALID);

    /** the host knows no such member of staff in service with a coach's role */
    public static final ProblemType NOT_A_COACH = type("coaching:not-a-coach", Category.CONFLICT);

    /** the groups of an assignment are at one location */
    public static final ProblemType GROUPS_APART = type("coaching:groups-apart", Category.INVALID);

    /** the period ends before it begins, or is over already */
    public static final ProblemType PERIOD_INVALID = type("coaching:period-invalid", Category.INVALID);

    /** a coach of another organisation signs for confidentiality before the assignment is made */
    public static final ProblemType CONFIDENTIALITY_MISSING =
            type("coaching:confidentiality-missing", Category.CONFLICT);

    /** the assignment is over already */
    public static final ProblemType ASSIGNMENT_ENDED = type("coaching:assignment-ended", Category.CONFLICT);

    /** the assignment does not hold at that time, or not for that group */
    public static final ProblemType ASSIGNMENT_NOT_ACTIVE = type("coaching:assignment-not-active", Category.CONFLICT);

    /** the state of the moment does not allow the action; arguments: state, action */
    public static final ProblemType MOMENT_STATE = type("coaching:moment-not-in-this-state", Category.CONFLICT);

    /** a moment ends after it begins, at most 12 hours later; what took place does not lie in the future */
    public static final ProblemType TIME_INVALID = type("coaching:time-invalid", Category.INVALID);

    /** the coach agreed on another moment at that time; argument: id of that moment */
    public static final ProblemType COACH_BUSY = type("coaching:coach-busy", Category.CONFLICT);

    /** minutes on the group and besides are 0 to 720 each and 1 to 720 together; a moment on the group has at least 1 there */
    public static final ProblemType MINUTES_INVALID = type("coaching:minutes-invalid", Category.INVALID);

    /** the moment has not come to its planned end */
    public static final ProblemType NOT_OVER = type("coaching:moment-not-over", Category.CONFLICT);

    /** minutes can be corrected for a while only; argument: last day */
    public static final ProblemType CORRECTION_TOO_LATE = type("coaching:correction-too-late", Category.CONFLICT);

    /** a question on the agenda is not there, or not of this group */
    public static final ProblemType AGENDA_UNKNOWN = type("coaching:agenda-unknown", Category.INVALID);

    /** coaching by video is not switched on at the place */
    public static final ProblemType FORM_OFF = type("coaching:form-off", Category.CONFLICT);

    /** either a question or a subject says where a record belongs, and one of them must */
    public static final ProblemType SUBJECT_OR_QUESTION = type("coaching:subject-or-question", Category.INVALID);

    /** what is about the work of adults holds the group, never a child */
    public static final ProblemType NO_CHILD_HERE = type("coaching:no-child-here", Category.INVALID);

    /** a child discussion is about one child */
    public static final ProblemType CHILD_NEEDED = type("coaching:child-needed", Category.INVALID);

    /** somebody is named whom the host does not know as staff in service on that day, or who took no part */
    public static final ProblemType STAFF_UNKNOWN = type("coaching:staff-unknown", Category.INVALID);

    /** somebody is named who is no guardian of the child, or the talk is not one with the parents of a child */
    public static final ProblemType GUARDIAN_UNKNOWN = type("coaching:guardian-unknown", Category.INVALID);

    /** the state of the conversation does not allow the action; arguments: state, action */
    public static final ProblemType CONVERSATION_STATE =
            type("coaching:conversation-not-in-this-state", Category.CONFLICT);

    /** what was said among few is not opened later by one of them */
    public static final ProblemType CONFIDENTIALITY_WIDENED =
            type("coaching:confidentiality-widened", Category.CONFLICT);

    /** the conversation has no such agreement, or it is done already */
    public static final ProblemType AGREEMENT_UNKNOWN = type("coaching:agreement-unknown", Category.CONFLICT);

    /** the state of the explanation does not allow the action; arguments: state, action */
    public static final ProblemType EXPLANATION_STATE =
            type("coaching:explanation-not-in-this-state", Category.CONFLICT);

    /** the coaching moment is not there, or not of this group */
    public static final ProblemType MOMENT_UNKNOWN = type("coaching:moment-unknown", Category.INVALID);

    /** the state of the modelling entry does not allow the action; arguments: state, action */
    public static final ProblemType MODELLING_STATE = type("coaching:modelling-not-in-this-state", Category.CONFLICT);

    /** the state of the advice does not allow the action; arguments: state, action */
    public static final ProblemType ADVICE_STATE = type("coaching:advice-not-in-this-state", Category.CONFLICT);

    /** advice is answered by the one it is for, never by its giver, and rated by the one who accepted it */
    public static final ProblemType NOT_THE_RECEIVER = type("coaching:not-the-receiver", Category.CONFLICT);

    /** advice is rated after it was accepted */
    public static final ProblemType NOT_ACCEPTED = type("coaching:advice-not-accepted", Category.CONFLICT);

    /** only what was tried is shared */
    public static final ProblemType NOT_TRIED = type("coaching:not-tried", Category.CONFLICT);

    /** the actor agreed to share it already */
    public static final ProblemType SHARED_ALREADY = type("coaching:shared-already", Category.CONFLICT);

    /** the tip is not there, or not published */
    public static final ProblemType TIP_UNKNOWN = type("coaching:tip-unknown", Category.INVALID);

    /** the state of the tip does not allow the action; arguments: state, action */
    public static final ProblemType TIP_STATE = type("coaching:tip-not-in-this-state", Category.CONFLICT);

    /** a link is an https address without a name or password in it */
    public static final ProblemType LINK_INVALID = type("coaching:link-invalid", Category.INVALID);

    /** either a group or a place says where a tip is written, and one of them must */
    public static final ProblemType TIP_PLACE = type("coaching:tip-place-needed", Category.INVALID);

    private CoachingProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(CoachingProblems.class, name, category);
    }
}
