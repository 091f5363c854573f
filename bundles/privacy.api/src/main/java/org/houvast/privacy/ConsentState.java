package org.houvast.privacy;

/** How a consent stands (domain 4.2). Only {@link #ACTIVE} allows anything. */
public enum ConsentState {
    /** asked, nobody answered. To PARTLY_GIVEN, ACTIVE or REFUSED. */
    REQUESTED,
    /**
     * some of those who must agree did. To ACTIVE, REFUSED or WITHDRAWN. Also how an ACTIVE one reads while those who decide today did
     * not all agree, because custody changed since.
     */
    PARTLY_GIVEN,
    /** everybody who decides today agreed. To WITHDRAWN, OBJECTED, or EXPIRED by the clock. */
    ACTIVE,
    /** somebody who must agree said no. The end; nothing else opens because of it. */
    REFUSED,
    /** somebody who may, took it back. Holds at once; the end. */
    WITHDRAWN,
    /** one holder of custody was presumed to speak for both, and the other objects. Like WITHDRAWN until that holder agrees. */
    OBJECTED,
    /** its time is over: end date, the child left, or became 12 or 16 since. Never stored, computed when read; the end. */
    EXPIRED
}
