package org.houvast.coaching;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of what is arranged around coaching: agreements, assignments, applications, series of moments, hours. */
public final class ArrangementProblems {
    /** the state of the agreement does not allow the action; arguments: state, action */
    public static final ProblemType AGREEMENT_STATE = type("coaching:agreement-not-in-this-state", Category.CONFLICT);

    /** the parties are different organisations that the host knows, one of them a controller, and the controller of each location is one */
    public static final ProblemType PARTIES_INVALID = type("coaching:agreement-parties-invalid", Category.INVALID);

    /** hours, rate, evaluation date or contact persons are out of range; the violations say which */
    public static final ProblemType AGREEMENT_INVALID = type("coaching:agreement-invalid", Category.INVALID);

    /** the same parties have an agreement for this programme and location in that period; argument: its id */
    public static final ProblemType AGREEMENT_OVERLAPS = type("coaching:agreement-overlaps", Category.CONFLICT);

    /** the agreement does not hold then, not there, or not for the organisation of the coach */
    public static final ProblemType AGREEMENT_NOT_COVERING = type("coaching:agreement-not-covering", Category.CONFLICT);

    /** the coach has an assignment of the same type and reach for the group in that period; argument: its id */
    public static final ProblemType ASSIGNMENT_OVERLAPS = type("coaching:assignment-overlaps", Category.CONFLICT);

    /** an assignment is handed over to another coach than its own */
    public static final ProblemType SAME_COACH = type("coaching:same-coach", Category.INVALID);

    /** the state of the application does not allow the action; arguments: state, action */
    public static final ProblemType APPLICATION_STATE =
            type("coaching:application-not-in-this-state", Category.CONFLICT);

    /** nobody decides about an own application */
    public static final ProblemType OWN_APPLICATION = type("coaching:own-application", Category.CONFLICT);

    /** hours a month are 1 to 200 */
    public static final ProblemType HOURS_INVALID = type("coaching:hours-invalid", Category.INVALID);

    /** the state of the series does not allow the action; arguments: state, action */
    public static final ProblemType SERIES_STATE = type("coaching:series-not-in-this-state", Category.CONFLICT);

    /** days, weeks or exceptions of the series do not fit together; the violations say which */
    public static final ProblemType SERIES_INVALID = type("coaching:series-invalid", Category.INVALID);

    /** a series lasts a year at most */
    public static final ProblemType SERIES_TOO_LONG = type("coaching:series-too-long", Category.INVALID);

    /** all days of the series are left out, on request or because the location is closed */
    public static final ProblemType SERIES_EMPTY = type("coaching:series-empty", Category.CONFLICT);

    /** on a day of the series the clock skips the time that it begins; argument: the day */
    public static final ProblemType TIME_SKIPPED = type("coaching:time-skipped", Category.INVALID);

    /** somebody has at most ten calendar links that work */
    public static final ProblemType TOO_MANY_LINKS = type("coaching:too-many-calendar-links", Category.CONFLICT);

    /** the calendar link is revoked already */
    public static final ProblemType LINK_REVOKED = type("coaching:calendar-link-revoked", Category.CONFLICT);

    /** the proof is made for 2018, when the norms began to be, up to the next year */
    public static final ProblemType YEAR_INVALID = type("coaching:year-invalid", Category.INVALID);

    /** policy time is 1 to 1,440 minutes on a day that is not in the future, in childcare */
    public static final ProblemType POLICY_TIME_INVALID = type("coaching:policy-time-invalid", Category.INVALID);

    /** the entry is withdrawn already */
    public static final ProblemType POLICY_TIME_WITHDRAWN = type("coaching:policy-time-withdrawn", Category.CONFLICT);

    private ArrangementProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(ArrangementProblems.class, name, category);
    }
}
