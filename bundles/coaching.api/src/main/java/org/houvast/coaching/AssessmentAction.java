package org.houvast.coaching;

/** What can be done with a joint assessment; the name in {@code allowedActions} and in the path is the lower-case one. */
public enum AssessmentAction {
    REVISE,
    PROPOSE,
    CONFIRM,
    RETURN,
    POSTPONE,
    DISSENT
}
