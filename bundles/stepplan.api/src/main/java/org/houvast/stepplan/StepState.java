package org.houvast.stepplan;

/** Where a step of a plan stands (domain 4.2, "StepPlan"). */
public enum StepState {
    /** its turn has not come, or it waits for the outcome that it is for; to READY */
    WAITING,
    /** its turn has come; to BUSY, SKIPPED or RETURNED */
    READY,
    /** under way; to DONE, SKIPPED or RETURNED */
    BUSY,
    /** done; to WAITING or READY only when a later step goes back */
    DONE,
    /** left out, by a person with a reason or because the outcome is another one */
    SKIPPED,
    /** went back to an earlier step; READY again when its turn comes */
    RETURNED
}
