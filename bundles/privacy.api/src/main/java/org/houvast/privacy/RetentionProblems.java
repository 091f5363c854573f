package org.houvast.privacy;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of retention, holds and destructions. */
public final class RetentionProblems {
    /** nothing of this class waits in a review list; argument: code of the class */
    public static final ProblemType NOT_REVIEWED = type("privacy:retention-not-reviewed", Category.INVALID);

    /** the administration, which knows the terms, does not serve at this moment */
    public static final ProblemType TERMS_UNKNOWN = type("privacy:retention-terms-unknown", Category.UNAVAILABLE);

    /** a hold is on a child that the host knows, or on a record that is there, and not on both */
    public static final ProblemType HOLD_TARGET = type("privacy:hold-target", Category.INVALID);

    /** the last day of a hold is over already */
    public static final ProblemType HOLD_OVER = type("privacy:hold-over", Category.INVALID);

    /** the hold was released before */
    public static final ProblemType HOLD_RELEASED = type("privacy:hold-released", Category.CONFLICT);

    /** nothing can be destroyed now: nothing is past its term, or all of it is held */
    public static final ProblemType NOTHING_DUE = type("privacy:destruction-nothing-due", Category.CONFLICT);

    /** some of the records that were chosen are held, or not past their term; argument: how many */
    public static final ProblemType NOT_DUE = type("privacy:destruction-not-due", Category.CONFLICT);

    /** the file of a child before its term is of the class for files of this work form, and all of it */
    public static final ProblemType ERASURE = type("privacy:destruction-erasure", Category.INVALID);

    /** nobody approves what the same person proposed */
    public static final ProblemType OWN_PROPOSAL = type("privacy:destruction-own-proposal", Category.CONFLICT);

    /** not in this state; arguments: state, action */
    public static final ProblemType STATE = type("privacy:destruction-state", Category.CONFLICT);

    private RetentionProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(RetentionProblems.class, name, category);
    }
}
