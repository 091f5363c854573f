package org.houvast.privacy;

/** Where a request of a person stands (domain 4.2, "DataSubjectRequest"). */
public enum DataRequestState {
    /** it came in; from nothing; to IDENTIFIED, REFUSED, WITHDRAWN */
    RECEIVED,
    /** who asks is who it seems to be, and may ask this; from RECEIVED; to COLLECTED, ANSWERED, REFUSED, WITHDRAWN */
    IDENTIFIED,
    /** what is kept lies there to be looked through; from IDENTIFIED or itself; to REVIEWED, REFUSED, WITHDRAWN */
    COLLECTED,
    /** of each item it is decided what goes out; from COLLECTED; to COLLECTED, ANSWERED, REFUSED, WITHDRAWN */
    REVIEWED,
    /** done, and told; from IDENTIFIED or REVIEWED; to nothing */
    ANSWERED,
    /** not done, and told why; from every open state; to nothing */
    REFUSED,
    /** the asker took it back; from every open state; to nothing */
    WITHDRAWN
}
