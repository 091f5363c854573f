package org.houvast.coaching;

/** What somebody said about a proposed assessment. */
public enum Decision {
    CONFIRM,
    /** sees it differently; blocks nobody */
    DISSENT,
    /** sent it back */
    RETURN,
    /** wants to look longer */
    POSTPONE
}
