package org.houvast.coaching;

/** What can be done with a tip; the name in {@code allowedActions} and in the path is the lower-case one. */
public enum TipAction {
    REVISE,
    PUBLISH,
    RETIRE,
    RATE
}
