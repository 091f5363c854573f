package org.houvast.coaching;

/** Where a series of moments stands; each of its moments has a state of its own besides. */
public enum SeriesState {
    /** one side named it; to AGREED or CANCELLED */
    PROPOSED,
    /** the other side agreed with all moments that were still to come; to CANCELLED */
    AGREED,
    /** what was still to come is called off; the end */
    CANCELLED
}
