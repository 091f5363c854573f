package org.houvast.coaching;

/** What can be done with a moment; the name in {@code allowedActions} and in the path is the lower-case one with hyphens. */
public enum MomentAction {
    AGREE,
    CHANGE,
    START,
    HOLD,
    NOT_HELD,
    CANCEL,
    CORRECT
}
