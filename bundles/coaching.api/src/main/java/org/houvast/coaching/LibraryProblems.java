package org.houvast.coaching;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of what an organisation learns from its coaching: approaches, recognition aids, who knows about what, and extracts of cases. */
public final class LibraryProblems {
    /** one thing says where an approach comes from: advice, modelling, a group or a place */
    public static final ProblemType APPROACH_ORIGIN = type("coaching:approach-origin-needed", Category.INVALID);

    /** what is offered from advice or modelling was agreed on by those who gave and tried it, and is offered by one of them */
    public static final ProblemType NOT_AGREED = type("coaching:approach-not-agreed", Category.CONFLICT);

    /** the state of the text does not allow the action; arguments: state, action */
    public static final ProblemType STATE = type("coaching:library-text-not-in-this-state", Category.CONFLICT);

    /** a text is checked by somebody who did not write on it */
    public static final ProblemType CHECK_BY_OTHER = type("coaching:check-by-other", Category.CONFLICT);

    /** who checks says that nobody can be recognised in it */
    public static final ProblemType NOT_CHECKED = type("coaching:not-checked", Category.INVALID);

    /** a looking question is one line of 3 to 200 characters, and stands in an aid once; the violations say which is not */
    public static final ProblemType LOOKING_QUESTION = type("coaching:looking-question-invalid", Category.INVALID);

    /** each has one entry in the expertise directory; argument: its id */
    public static final ProblemType EXPERTISE_EXISTS = type("coaching:expertise-exists", Category.CONFLICT);

    /** the state of the extract does not allow the action; arguments: state, action */
    public static final ProblemType EXTRACT_STATE = type("coaching:extract-not-in-this-state", Category.CONFLICT);

    /** what the product proposed is edited by a person first */
    public static final ProblemType EXTRACT_UNEDITED = type("coaching:extract-unedited", Category.CONFLICT);

    /** an extract is given to a coach of the organisation that its maker works for */
    public static final ProblemType EXTRACT_RECEIVER = type("coaching:extract-receiver", Category.INVALID);

    private LibraryProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(LibraryProblems.class, name, category);
    }
}
