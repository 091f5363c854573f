package org.houvast.parents;

/** What can be decided about a request for information. */
public enum InformationRequestAction {
    /** REQUESTED to GRANTED */
    GRANT,
    /** REQUESTED to REFUSED */
    REFUSE
}
