package org.houvast.stepplan;

/** Where a step plan stands (domain 4.2, "StepPlan"). */
public enum StepPlanState {
    /** being written by both sides; to CONFIRMED or STOPPED */
    DRAFT,
    /** both sides confirmed it, the first step is ready; to ACTIVE with the first step, or STOPPED */
    CONFIRMED,
    /** under way; to PAUSED, COMPLETED or STOPPED */
    ACTIVE,
    /** rests, nothing is due; to ACTIVE or STOPPED */
    PAUSED,
    /** every step is done or skipped; the end */
    COMPLETED,
    /** ended before its last step; the end */
    STOPPED
}
