package org.houvast.coaching;

/** Where a modelling entry stands. */
public enum ModellingState {
    /** shown, and nobody who saw it told of a try yet; to TRIED or RETRACTED */
    SHOWN,
    /** tried at least once; to TRIED or RETRACTED */
    TRIED,
    /** taken back: the words are not shown any more; the end */
    RETRACTED
}
