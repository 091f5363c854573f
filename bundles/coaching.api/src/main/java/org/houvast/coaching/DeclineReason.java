package org.houvast.coaching;

/** Why an application is declined. */
public enum DeclineReason {
    /** no coach has room now */
    NO_CAPACITY,
    /** no agreement covers the location */
    NO_AGREEMENT,
    /** something else fits better */
    OTHER_SUPPORT,
    OTHER
}
