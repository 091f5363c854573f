package org.houvast.stepplan;

/** What can be done with a step; only with the one whose turn it is, but for the parents' part. */
public enum StepAction {
    /** READY to BUSY */
    START,
    /** BUSY to DONE, late or not */
    COMPLETE,
    /** READY or BUSY to SKIPPED */
    SKIP,
    /** READY or BUSY to RETURNED; an earlier step is READY again */
    RETURN,
    /** writes down how parents were involved: READY, BUSY or DONE, which stay so */
    RECORD_PARENTS,
    /** asks to wait with the parents: READY, BUSY or DONE, which stay so */
    POSTPONE_PARENTS,
    /** a second person agrees to wait: READY, BUSY or DONE, which stay so */
    CONFIRM_POSTPONEMENT
}
