package org.houvast.coaching;

/** Why a moment was called off; labels stand in the value list {@code moment-cancel-reason}. */
public enum CancelReason {
    COACH_ABSENT,
    STAFF_ABSENT,
    GROUP_CLOSED,
    NO_QUESTIONS,
    /** proposed by a coach who handed the assignment over */
    COACH_CHANGED,
    OTHER
}
