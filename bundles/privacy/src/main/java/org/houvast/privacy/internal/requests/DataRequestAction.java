package org.houvast.privacy.internal.requests;

/** What happens to a request of a person. */
enum DataRequestAction {
    IDENTIFY,
    EXTEND,
    COLLECT,
    /** a review after which items are left undecided */
    REVIEW,
    /** a review that decides about the last ones */
    REVIEW_LAST,
    /** an answer with a package */
    ANSWER,
    /** an answer without one: what was asked was done elsewhere */
    ANSWER_DONE,
    REFUSE,
    WITHDRAW
}
