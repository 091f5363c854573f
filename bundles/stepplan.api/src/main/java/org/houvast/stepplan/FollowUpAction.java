package org.houvast.stepplan;

/** What can be done with a follow-up. */
public enum FollowUpAction {
    /** OPEN to DONE */
    COMPLETE,
    /** OPEN to DROPPED */
    DROP
}
