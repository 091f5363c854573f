package org.houvast.coaching;

/** What can be done with an explanation; the name in {@code allowedActions} and in the path is the lower-case one. */
public enum ExplanationAction {
    REVISE,
    RETRACT
}
