package org.houvast.coaching;

/** What can be done with a question; the name in {@code allowedActions} and in the path is the lower-case one with hyphens. */
public enum QuestionAction {
    REVISE,
    ASK,
    PICK_UP,
    EXPLORE,
    /** by a confirmed joint assessment only; never in {@code allowedActions}, and no path */
    ASSESS,
    REVEAL,
    FOLLOW_UP,
    EXPLAIN,
    AGREE_TRY_OUT,
    REVIEW_TRY_OUT,
    FOLLOW_UP_OUTSIDE,
    OFFER_EVALUATION,
    CLOSE,
    REOPEN,
    WITHDRAW
}
