package org.houvast.coaching;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of guests of cases. */
public final class GuestProblems {
    /** the state does not allow the action; arguments: state, action */
    public static final ProblemType STATE = type("coaching:guest-not-in-this-state", Category.CONFLICT);

    /** the question is closed or withdrawn */
    public static final ProblemType CASE_NOT_OPEN = type("coaching:guest-case-not-open", Category.CONFLICT);

    /** nobody in service with a role of a specialist: coach, teacher, internal coach */
    public static final ProblemType NOT_A_SPECIALIST = type("coaching:guest-not-a-specialist", Category.INVALID);

    /** the period begins in the past, ends before it begins, or is too long; argument: the last day possible */
    public static final ProblemType PERIOD = type("coaching:guest-period", Category.INVALID);

    /** this person is invited to the case for some of these days already */
    public static final ProblemType EXISTS = type("coaching:guest-exists", Category.CONFLICT);

    private GuestProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(GuestProblems.class, name, category);
    }
}
