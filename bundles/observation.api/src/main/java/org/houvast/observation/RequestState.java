package org.houvast.observation;

/** Where a request to observe stands. */
public enum RequestState {
    /** those who are asked can observe for it; to ENDED by somebody, or by itself when its last day is over */
    OPEN,
    /** over; what was observed stays. The end */
    ENDED
}
