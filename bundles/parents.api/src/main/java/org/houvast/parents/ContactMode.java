package org.houvast.parents;

/** How parents were involved; the modes of a step plan's steps are the same (domain 4.3, "parentMode"). */
public enum ContactMode {
    /** they were told */
    INFORM,
    /** they were asked */
    ASK,
    /** it was talked over with them */
    TALK,
    /** it was made together with them */
    CO_CREATE,
    /** they agreed, or did not */
    AGREE
}
