package org.houvast.privacy;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals that access, host and consent share among all modules. */
public final class PrivacyProblems {
    /** it is not there, or not for this actor; the two are the same from outside */
    public static final ProblemType NOT_FOUND = type("privacy:not-found", Category.NOT_FOUND);

    /** the actor sees the record, but no relation carries this action; argument: code of the action */
    public static final ProblemType NOT_ALLOWED = type("privacy:not-allowed", Category.FORBIDDEN);

    /** the token is good, but the host knows nobody behind it, or nobody who may come in now */
    public static final ProblemType PERSON_UNKNOWN = type("privacy:person-unknown", Category.FORBIDDEN);

    /** the host does not answer; later may help */
    public static final ProblemType HOST_UNAVAILABLE = type("host:unavailable", Category.UNAVAILABLE);

    /** the host cannot tell something that this needs; argument: name of the capability */
    public static final ProblemType CAPABILITY_MISSING = type("host:capability-missing", Category.CONFLICT);

    /** the child has left the centre; nothing new is written about it */
    public static final ProblemType CHILD_LEFT = type("privacy:child-left", Category.CONFLICT);

    /** the child is in several groups, and it was not said which one is meant, or a wrong one was */
    public static final ProblemType GROUP_NEEDED = type("privacy:group-needed", Category.INVALID);

    /** a text that an outside coach may read seems to name a child; not once it is replaced by a token, or declared to be no name */
    public static final ProblemType NAME_IN_TEXT = type("privacy:name-in-text", Category.INVALID);

    /** the audit line could not be written in time, so the request is not answered */
    public static final ProblemType AUDIT_UNAVAILABLE = type("privacy:audit-unavailable", Category.UNAVAILABLE);

    /** the days of an access log are in the wrong order or too many; argument: the most days at once */
    public static final ProblemType ACCESS_LOG_PERIOD = type("privacy:access-log-period", Category.INVALID);

    /** the processing of what is kept about this child is restricted: nobody works with it until the restriction is lifted */
    public static final ProblemType PROCESSING_RESTRICTED = type("privacy:processing-restricted", Category.FORBIDDEN);

    /** the record changed since the revision that the change was made on */
    public static final ProblemType STALE = type("privacy:stale-revision", Category.STALE);

    /** the same idempotency key is being used by another request at this moment */
    public static final ProblemType KEY_IN_USE = type("privacy:idempotency-key-in-use", Category.CONFLICT);

    /** the administration, which knows what is switched on here, does not serve at this moment */
    public static final ProblemType MODULES_UNKNOWN = type("privacy:modules-unknown", Category.UNAVAILABLE);

    private PrivacyProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(PrivacyProblems.class, name, category);
    }
}
