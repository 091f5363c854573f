package org.houvast.coaching;

/** Where a piece of advice stands. */
public enum AdviceState {
    /** given; to ANSWERED or RETRACTED */
    GIVEN,
    /** accepted, declined or put off, which may change; to ANSWERED, RATED or RETRACTED */
    ANSWERED,
    /** the one who accepted it said whether it was tried and helped, which may change; to RATED or RETRACTED */
    RATED,
    /** taken back: the words are not shown any more; the end */
    RETRACTED
}
