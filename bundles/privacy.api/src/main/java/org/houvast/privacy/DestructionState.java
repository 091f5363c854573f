package org.houvast.privacy;

/** Where a destruction stands. */
public enum DestructionState {
    /** from nothing; to APPROVED, CANCELLED */
    PROPOSED,
    /** from PROPOSED; to DONE, CANCELLED */
    APPROVED,
    /** from APPROVED: everything that was to go is gone */
    DONE,
    /** from PROPOSED, APPROVED: nothing more is destroyed */
    CANCELLED
}
