package org.houvast.coaching;

/** Where a measurement stands. */
public enum MeasurementState {
    /** being filled in; from nothing, to FINAL, or discarded */
    DRAFT,
    /** every item has a score, and nothing changes any more; from DRAFT. Only this one is shared, and only this one counts */
    FINAL
}
