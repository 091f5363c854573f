package org.houvast.coaching;

/** How a cooperation agreement stands today; computed when it is read. */
public enum AgreementState {
    /** begins on a later day; to ACTIVE by itself, to ENDED by being ended */
    PLANNED,
    /** holds; to ENDED by itself or by being ended */
    ACTIVE,
    /** its last day is over; can still be evaluated */
    ENDED
}
