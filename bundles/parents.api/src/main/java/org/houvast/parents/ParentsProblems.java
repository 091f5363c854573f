package org.houvast.parents;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of parents. */
public final class ParentsProblems {
    /** a contact with a parent, or a notice to one, is about a child, not about a group */
    public static final ProblemType CHILD_NEEDED = type("parents:child-needed", Category.INVALID);

    /** a contact, or the day on which parents were told, lies in the future */
    public static final ProblemType DATE_IN_FUTURE = type("parents:date-in-future", Category.INVALID);

    /** the person named is no guardian of this child on that day */
    public static final ProblemType NOT_A_GUARDIAN = type("parents:not-a-guardian", Category.CONFLICT);

    /** a record points to a contact that is not there, is about another child, or is not for the actor */
    public static final ProblemType CONTACT_UNKNOWN = type("parents:contact-unknown", Category.INVALID);

    /** a period runs backwards or is longer than a year */
    public static final ProblemType PERIOD_INVALID = type("parents:period-invalid", Category.INVALID);

    /** the host knows no such observer who is in service */
    public static final ProblemType OBSERVER_UNKNOWN = type("parents:observer-unknown", Category.INVALID);

    private ParentsProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(ParentsProblems.class, name, category);
    }
}
