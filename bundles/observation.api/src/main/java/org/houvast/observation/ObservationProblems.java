package org.houvast.observation;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of observation. */
public final class ObservationProblems {
    /** the state does not allow the action; arguments: state, action */
    public static final ProblemType STATE = type("observation:not-in-this-state", Category.CONFLICT);

    /** an observation without facts cannot be final, nor an ABC one without behaviour, nor one without an answer that its kind needs */
    public static final ProblemType FACTS_MISSING = type("observation:facts-missing", Category.CONFLICT);

    /** it ends before it begins, or lies in the future */
    public static final ProblemType TIME_INVALID = type("observation:time-invalid", Category.INVALID);

    /** neither a subject nor children, or both, or a child twice */
    public static final ProblemType SUBJECT_INVALID = type("observation:subject-invalid", Category.INVALID);

    /** there is no such kind for this organisation */
    public static final ProblemType KIND_UNKNOWN = type("observation:kind-unknown", Category.INVALID);

    /** the definition of a kind has faults; the violations say where */
    public static final ProblemType KIND_INVALID = type("observation:kind-invalid", Category.INVALID);

    /** this kind comes with the product and stays as it is */
    public static final ProblemType KIND_FIXED = type("observation:kind-fixed", Category.CONFLICT);

    /** somebody else defined the same version at the same time */
    public static final ProblemType KIND_DEFINED_MEANWHILE =
            type("observation:kind-defined-meanwhile", Category.CONFLICT);

    /** answers do not fit the version of the kind; the violations say which */
    public static final ProblemType ANSWERS_INVALID = type("observation:answers-invalid", Category.INVALID);

    /** a text names a child by a token that none of the children has */
    public static final ProblemType TOKEN_UNKNOWN = type("observation:token-unknown", Category.INVALID);

    /** somebody from outside observes a child by name without the consent for that */
    public static final ProblemType CONSENT_NEEDED = type("observation:consent-needed", Category.CONFLICT);

    /** parents were not told beforehand that this person from outside observes their child on this day */
    public static final ProblemType NOTICE_NEEDED = type("observation:notice-needed", Category.CONFLICT);

    /** a period runs backwards, lies in the past or is too long */
    public static final ProblemType PERIOD_INVALID = type("observation:period-invalid", Category.INVALID);

    /** somebody is asked who does not work here, or twice, or not two for the same moment */
    public static final ProblemType ASKED_INVALID = type("observation:asked-invalid", Category.INVALID);

    /** the request is over */
    public static final ProblemType REQUEST_ENDED = type("observation:request-ended", Category.CONFLICT);

    /** the request asks others, or is about somebody else */
    public static final ProblemType NOT_ASKED = type("observation:not-asked", Category.CONFLICT);

    /** this observer has an observation of this moment already */
    public static final ProblemType OBSERVED_ALREADY = type("observation:observed-already", Category.CONFLICT);

    /** the two observations of the moment are not both final, or the request is for no such moment */
    public static final ProblemType NOT_BOTH_FINAL = type("observation:not-both-final", Category.CONFLICT);

    private ObservationProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(ObservationProblems.class, name, category);
    }
}
