package org.houvast.coaching;

/** Where a joint assessment stands (domain 4.2, "JointAssessment"). */
public enum AssessmentState {
    /** both sides write it; to PROPOSED */
    DRAFT,
    /** waits for both sides; to CONFIRMED, RETURNED or NOT_YET_CLEAR */
    PROPOSED,
    /** one of each side confirmed; to SUPERSEDED when a newer one is */
    CONFIRMED,
    /** the other side sent it back with a reason; to DRAFT */
    RETURNED,
    /** both sides want to look longer; the end, a new one follows */
    NOT_YET_CLEAR,
    /** a newer one took its place; the end */
    SUPERSEDED
}
