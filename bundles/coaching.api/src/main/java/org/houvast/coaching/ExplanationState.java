package org.houvast.coaching;

/** Where an explanation stands. */
public enum ExplanationState {
    /** given; to RETRACTED */
    GIVEN,
    /** taken back: the words are not shown any more; the end */
    RETRACTED
}
