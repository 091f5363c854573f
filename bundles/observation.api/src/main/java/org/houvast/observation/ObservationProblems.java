package org.houvast.observation;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of observation. */
public final class ObservationProblems {
    /** the state does not allow the action; arguments: state, action */
    public static final ProblemType STATE = type("observation:not-in-this-state", Category.CONFLICT);

    /** an observation without facts, or an ABC one without behaviour, cannot be final */
    public static final ProblemType FACTS_MISSING = type("observation:facts-missing", Category.CONFLICT);

    /** it ends before it begins, or lies in the future */
    public static final ProblemType TIME_INVALID = type("observation:time-invalid", Category.INVALID);

    private ObservationProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(ObservationProblems.class, name, category);
    }
}
