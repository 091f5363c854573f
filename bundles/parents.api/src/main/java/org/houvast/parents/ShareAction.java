package org.houvast.parents;

/** What can be done with a share. */
public enum ShareAction {
    /** PREPARED stays PREPARED: the document is made anew of what the record says now */
    PREVIEW,
    /** PREPARED to SHARED: the document is frozen */
    SEND,
    /** SHARED to SEEN, by the guardian's first reading */
    SEE,
    /** SEEN or ANSWERED to ANSWERED, by the guardian */
    ANSWER,
    /** all but WITHDRAWN to WITHDRAWN */
    WITHDRAW,
    /** SHARED, SEEN or ANSWERED to WITHDRAWN: a newer version of the same record was sent to the same guardian */
    REPLACE
}
