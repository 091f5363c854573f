package org.houvast.coaching;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of what staff and coaches write about their own growth. */
public final class GrowthProblems {
    /** somebody who works in no group, coaches none and is no internal coach has no own records of coaching */
    public static final ProblemType NO_WORKPLACE = type("coaching:no-workplace", Category.CONFLICT);

    /** who works at several places, or asks for figures, says at which place */
    public static final ProblemType WORKPLACE_NEEDED = type("coaching:workplace-needed", Category.INVALID);

    /** the moment is not there, or not of a group of the actor */
    public static final ProblemType MOMENT_UNKNOWN = type("coaching:moment-unknown", Category.INVALID);

    /** the state of the reflection does not allow the action; arguments: state, action */
    public static final ProblemType REFLECTION_STATE = type("coaching:reflection-not-in-this-state", Category.CONFLICT);

    /** the key file of the reflections is missing, cannot be read or is another one; it opens when the file is back */
    public static final ProblemType REFLECTIONS_CLOSED = type("coaching:reflections-closed", Category.UNAVAILABLE);

    /** sharing is with somebody else */
    public static final ProblemType SHARE_WITH_SELF = type("coaching:share-with-self", Category.INVALID);

    /** the host knows no such member of staff in service */
    public static final ProblemType PERSON_UNKNOWN = type("coaching:person-unknown", Category.INVALID);

    /** it is not shared with this person */
    public static final ProblemType NOT_SHARED = type("coaching:not-shared", Category.CONFLICT);

    /** the state of the measurement does not allow the action; arguments: state, action */
    public static final ProblemType MEASUREMENT_STATE =
            type("coaching:measurement-not-in-this-state", Category.CONFLICT);

    /** who has no such role at the place measures nothing as it; argument: STAFF or COACH */
    public static final ProblemType ROLE_NOT_HELD = type("coaching:role-not-held", Category.CONFLICT);

    /** there is no such own final BEGIN of this role */
    public static final ProblemType BEGIN_UNKNOWN = type("coaching:begin-unknown", Category.INVALID);

    /** one END belongs to a BEGIN; argument: id of the one that is there */
    public static final ProblemType END_EXISTS = type("coaching:end-exists", Category.CONFLICT);

    /** a score is 1 to 5; the violations say which is not */
    public static final ProblemType SCORE_INVALID = type("coaching:score-invalid", Category.INVALID);

    /** an item is named twice; the violations say which */
    public static final ProblemType ITEM_TWICE = type("coaching:item-twice", Category.INVALID);

    /** the profile has no such item; the violations say which */
    public static final ProblemType ITEM_UNKNOWN = type("coaching:item-unknown", Category.INVALID);

    /** items have no score yet; argument: their codes */
    public static final ProblemType SCORES_MISSING = type("coaching:scores-missing", Category.CONFLICT);

    /** every competence of the role has an item, none of another role has one, and codes are of A-Z, 0-9 and _ */
    public static final ProblemType PROFILE_INVALID = type("coaching:profile-invalid", Category.INVALID);

    /** a half-year is 1 or 2 of a year from 2020 to 2100 */
    public static final ProblemType HALF_YEAR_INVALID = type("coaching:half-year-invalid", Category.INVALID);

    /** figures are of a half-year that is over; argument: its last day */
    public static final ProblemType HALF_YEAR_RUNNING = type("coaching:half-year-running", Category.CONFLICT);

    /** the state of the learning goal does not allow the action; arguments: state, action */
    public static final ProblemType GOAL_STATE = type("coaching:goal-not-in-this-state", Category.CONFLICT);

    /** a learning goal has 50 links at most */
    public static final ProblemType EVIDENCE_FULL = type("coaching:evidence-full", Category.CONFLICT);

    /** a goal is linked to an open question of the owner's own work that found that staff are still looking for an approach */
    public static final ProblemType GOAL_QUESTION = type("coaching:goal-question", Category.CONFLICT);

    /** one person answers once; argument: id of the answer that is there */
    public static final ProblemType ALREADY_ANSWERED = type("coaching:already-answered", Category.CONFLICT);

    /** one looks back on a question when it is closed */
    public static final ProblemType QUESTION_NOT_CLOSED = type("coaching:question-not-closed", Category.CONFLICT);

    private GrowthProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(GrowthProblems.class, name, category);
    }
}
