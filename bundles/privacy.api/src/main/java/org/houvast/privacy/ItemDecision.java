package org.houvast.privacy;

/** What becomes of an item that was collected. */
public enum ItemDecision {
    /** goes out as it is */
    INCLUDE,
    /** goes out with other words in place of some passages */
    REDACT,
    /** stays here; that there is something, and why it stays, is told */
    LEAVE_OUT
}
