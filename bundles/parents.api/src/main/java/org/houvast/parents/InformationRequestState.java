package org.houvast.parents;

/** Where a request for information stands. */
public enum InformationRequestState {
    /** asked, and not decided. To GRANTED or REFUSED */
    REQUESTED,
    /** factual information was given; the end */
    GRANTED,
    /** nothing was given, and why; the end */
    REFUSED
}
