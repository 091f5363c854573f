package org.houvast.stepplan;

/** How the set reaches the receiver. */
public enum HandoverChannel {
    /** the receiver reads it here; for a place of this installation, and only for that */
    HERE,
    /** by secure message, outside of this system */
    SECURE_MESSAGE,
    /** printed, given to the receiver or to the parents */
    ON_PAPER
}
