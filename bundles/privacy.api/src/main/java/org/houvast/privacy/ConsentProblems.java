package org.houvast.privacy;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of consent. */
public final class ConsentProblems {
    /** the state does not allow this; arguments: state, action */
    public static final ProblemType STATE = type("privacy:consent-state", Category.CONFLICT);

    /** the same is asked or given already: one child, purpose and organisation */
    public static final ProblemType EXISTS = type("privacy:consent-exists", Category.CONFLICT);

    /** the actor works for the organisation that the consent is for */
    public static final ProblemType OWN_BENEFIT = type("privacy:consent-own-benefit", Category.FORBIDDEN);

    /** the host does not know who decides: a guardian's custody is unknown */
    public static final ProblemType CUSTODY_UNKNOWN = type("privacy:custody-unknown", Category.CONFLICT);

    /** nobody has custody as far as the host knows */
    public static final ProblemType NO_CUSTODY = type("privacy:custody-nobody", Category.CONFLICT);

    /** whose answer this is has no custody of the child today */
    public static final ProblemType GIVER_WITHOUT_CUSTODY =
            type("privacy:consent-giver-without-custody", Category.FORBIDDEN);

    /** the age of the child is not known, so nobody knows who decides */
    public static final ProblemType AGE_UNKNOWN = type("privacy:consent-age-unknown", Category.CONFLICT);

    /** below 12 years the child does not decide */
    public static final ProblemType CHILD_TOO_YOUNG = type("privacy:consent-child-too-young", Category.CONFLICT);

    /** from 16 years the child alone decides */
    public static final ProblemType CHILD_DECIDES = type("privacy:consent-child-decides", Category.CONFLICT);

    /** the child has left, or is not known */
    public static final ProblemType CHILD_GONE = type("privacy:consent-child-gone", Category.CONFLICT);

    /** this person gave this answer before */
    public static final ProblemType ANSWERED = type("privacy:consent-answered", Category.CONFLICT);

    /** who gave consent withdraws it, and does not object to it */
    public static final ProblemType OWN_CONSENT = type("privacy:consent-own-objection", Category.CONFLICT);

    /** staff must say whose answer it is, how it came and where the proof is */
    public static final ProblemType PROOF_MISSING = type("privacy:consent-proof-missing", Category.INVALID);

    /** a guardian speaks for the own person only */
    public static final ProblemType NOT_YOURSELF = type("privacy:consent-not-yourself", Category.INVALID);

    /** the period ends before it begins, or begins in the past */
    public static final ProblemType PERIOD = type("privacy:consent-period", Category.INVALID);

    /** the host knows no such organisation */
    public static final ProblemType PARTY_UNKNOWN = type("privacy:consent-party-unknown", Category.INVALID);

    /** the question that it is asked for is not known, or is not about this child */
    public static final ProblemType CASE_UNKNOWN = type("privacy:consent-case-unknown", Category.INVALID);

    private ConsentProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(ConsentProblems.class, name, category);
    }
}
