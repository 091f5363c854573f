package org.houvast.privacy;

/** Where a restriction of processing stands. */
public enum RestrictionState {
    /** what is kept about the child is closed; from nothing, by the answer of a request; to LIFTED */
    ACTIVE,
    /** it is open again, unless another restriction lasts; from ACTIVE; to nothing */
    LIFTED
}
