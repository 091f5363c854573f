package org.houvast.privacy;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of break-glass. */
public final class BreakGlassProblems {
    /** the state does not allow this; arguments: state, action */
    public static final ProblemType STATE = type("privacy:break-glass-state", Category.CONFLICT);

    /** the actor works with this child already, so nothing has to be opened */
    public static final ProblemType NEEDLESS = type("privacy:break-glass-needless", Category.CONFLICT);

    /** the file is open to the actor already */
    public static final ProblemType OPEN_ALREADY = type("privacy:break-glass-open", Category.CONFLICT);

    /** as many files are open to the actor as can be at one time; argument: how many */
    public static final ProblemType TOO_MANY = type("privacy:break-glass-too-many", Category.CONFLICT);

    /** the identity provider is configured to ask for a second factor, and did not for this sign-in */
    public static final ProblemType SECOND_FACTOR_NEEDED = type("privacy:second-factor-needed", Category.FORBIDDEN);

    /** nobody reviews what they opened themselves */
    public static final ProblemType OWN_REVIEW = type("privacy:break-glass-own-review", Category.FORBIDDEN);

    private BreakGlassProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(BreakGlassProblems.class, name, category);
    }
}
