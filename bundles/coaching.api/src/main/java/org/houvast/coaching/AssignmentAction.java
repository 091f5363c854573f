package org.houvast.coaching;

/** What can be done with an assignment. */
public enum AssignmentAction {
    END,
    HAND_OVER
}
