package org.houvast.parents;

/** What can be done with a wish. */
public enum WishAction {
    /** OPEN or ANSWERED to ANSWERED, by staff */
    RESPOND,
    /** OPEN or ANSWERED to OPEN, by the guardian whose wish it is and nobody else */
    CORRECT
}
