package org.houvast.coaching;

/** Where a coaching moment stands (domain 4.2, "CoachingMoment"). */
public enum MomentState {
    /** one side named a time; to AGREED, CHANGED or CANCELLED */
    PROPOSED,
    /** both sides agreed; to CHANGED, IN_PROGRESS, NOT_HELD or CANCELLED */
    AGREED,
    /** one side named another time; to AGREED, CHANGED or CANCELLED */
    CHANGED,
    /** the coach is there; to HELD */
    IN_PROGRESS,
    /** took place, minutes recorded; to CORRECTED */
    HELD,
    /** took place, minutes corrected; to CORRECTED */
    CORRECTED,
    /** did not take place, without having been cancelled; the end */
    NOT_HELD,
    /** called off; the end */
    CANCELLED
}
