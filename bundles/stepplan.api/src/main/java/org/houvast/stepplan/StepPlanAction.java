package org.houvast.stepplan;

/** What can be done with a step plan as a whole. */
public enum StepPlanAction {
    /** DRAFT stays DRAFT; confirmations are given anew */
    REVISE,
    /** DRAFT to CONFIRMED when both sides have, DRAFT until then */
    CONFIRM,
    /** CONFIRMED or ACTIVE to ACTIVE: anything with a step, see {@link StepAction} */
    WORK,
    /** ACTIVE to PAUSED */
    PAUSE,
    /** PAUSED to ACTIVE; what was due is due later by the length of the pause */
    RESUME,
    /** CONFIRMED or ACTIVE, which it stays: goes on with a newer version of its template */
    MIGRATE,
    /** ACTIVE to COMPLETED */
    COMPLETE,
    /** DRAFT, CONFIRMED, ACTIVE or PAUSED to STOPPED */
    STOP
}
