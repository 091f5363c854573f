package org.houvast.coaching;

/** How an assignment stands today; computed when it is read. */
public enum AssignmentState {
    /** begins on a later day; to ACTIVE by itself */
    PLANNED,
    /** carries rights; to ENDED by itself or by being ended */
    ACTIVE,
    /** its last day is over, or it was ended before it began */
    ENDED
}
