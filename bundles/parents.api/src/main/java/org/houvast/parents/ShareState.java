package org.houvast.parents;

/** Where a share stands (domain 4.2, "ParentShare"). */
public enum ShareState {
    /** staff look at what the guardian would get; the guardian sees nothing. To SHARED or WITHDRAWN */
    PREPARED,
    /** the guardian can read it and has not. To SEEN or WITHDRAWN */
    SHARED,
    /** the guardian has read it. To ANSWERED or WITHDRAWN */
    SEEN,
    /** the guardian has written an own view beside it. To WITHDRAWN */
    ANSWERED,
    /** the guardian cannot read it any more; the end */
    WITHDRAWN
}
