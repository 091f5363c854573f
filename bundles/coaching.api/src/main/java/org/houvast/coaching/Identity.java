package org.houvast.coaching;

/** How an outside coach is to know the child of a question. */
public enum Identity {
    /** by the alias of the case; to NAMED */
    ALIAS,
    /** the manager or the mentor recorded, on an active consent, that the coach may know the name */
    NAMED
}
