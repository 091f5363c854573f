package org.houvast.stepplan;

/** Where a follow-up stands. */
public enum FollowUpState {
    /** is to be done; to DONE or DROPPED */
    OPEN,
    /** was done; the end */
    DONE,
    /** is not done any more, with the reason; the end */
    DROPPED
}
