package org.houvast.observation;

/** What can be done with a request to observe. */
public enum RequestAction {
    /** OPEN to ENDED */
    END
}
