package org.houvast.coaching;

/** What staff look back on when a question is closed: seven conditions of working together (domain 1.3, B37). */
public enum SuccessItem {
    /** near, and as equals */
    PROXIMITY,
    /** knowing and valuing each other's part */
    VALUING,
    /** a shared goal that both stand for */
    SHARED_GOAL,
    /** telling each other what is needed */
    EXCHANGE,
    /** doing carefully what was agreed */
    IMPLEMENTATION,
    /** a manager who supports it */
    MANAGEMENT,
    /** enough time and means */
    MEANS
}
