package org.houvast.coaching;

/** Where a reflection stands. From any of these its owner deletes it, and then it is gone. */
public enum ReflectionState {
    /** its owner alone; from nothing, to SHARED */
    PRIVATE,
    /** somebody else may read it; from PRIVATE or RECALLED, to RECALLED */
    SHARED,
    /** nobody else may read it any more; from SHARED, to SHARED */
    RECALLED
}
