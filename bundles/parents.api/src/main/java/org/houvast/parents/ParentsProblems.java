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

    /** what cannot be done with a share as it stands now; arguments: state and action */
    public static final ProblemType SHARE_STATE = type("parents:share-state", Category.CONFLICT);

    /** there is nothing of this record for this guardian: it is not final, was taken back, or holds the words of somebody else */
    public static final ProblemType NOT_SHAREABLE = type("parents:not-shareable", Category.CONFLICT);

    /** the host does not know whether this guardian has custody, which counts as no */
    public static final ProblemType CUSTODY_UNKNOWN = type("parents:custody-unknown", Category.CONFLICT);

    /** the guardian has no custody */
    public static final ProblemType NO_CUSTODY = type("parents:no-custody", Category.CONFLICT);

    /** a court or an agreement keeps information from this guardian, or there is a restraining order */
    public static final ProblemType GUARDIAN_RESTRICTED = type("parents:guardian-restricted", Category.CONFLICT);

    /** a share of the same record is prepared for the same guardian already */
    public static final ProblemType SHARE_EXISTS = type("parents:share-exists", Category.CONFLICT);

    /** the record says something else than the document that was previewed */
    public static final ProblemType SHARE_OUTDATED = type("parents:share-outdated", Category.CONFLICT);

    /** what cannot be done with a wish as it stands now; arguments: state and action */
    public static final ProblemType WISH_STATE = type("parents:wish-state", Category.CONFLICT);

    /** a guardian speaks for the own person, today, and names nobody else */
    public static final ProblemType OWN_WORDS = type("parents:own-words", Category.INVALID);

    /** staff who write down what was said name who said it */
    public static final ProblemType GUARDIAN_NEEDED = type("parents:guardian-needed", Category.INVALID);

    /** a language is a code like {@code nl} or {@code ar}, a step has a number from 1 */
    public static final ProblemType CONTACT_INVALID = type("parents:contact-invalid", Category.INVALID);

    /** the parent has custody and needs no request: what is shared is shared */
    public static final ProblemType HAS_CUSTODY = type("parents:has-custody", Category.CONFLICT);

    /** the request for information is decided; arguments: state and action */
    public static final ProblemType REQUEST_STATE = type("parents:request-state", Category.CONFLICT);

    /** whoever wrote a request down does not decide about it */
    public static final ProblemType OWN_REQUEST = type("parents:own-request", Category.CONFLICT);

    private ParentsProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(ParentsProblems.class, name, category);
    }
}
