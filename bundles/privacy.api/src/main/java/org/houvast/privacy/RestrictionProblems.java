package org.houvast.privacy;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of restrictions of processing. */
public final class RestrictionProblems {
    /** not in this state; arguments: state, action */
    public static final ProblemType STATE = type("privacy:restriction-state", Category.CONFLICT);

    /** the asker was told between the day on which it began and today */
    public static final ProblemType TOLD = type("privacy:restriction-told", Category.INVALID);

    private RestrictionProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(RestrictionProblems.class, name, category);
    }
}
