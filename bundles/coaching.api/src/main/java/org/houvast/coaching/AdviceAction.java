package org.houvast.coaching;

/** What can be done with a piece of advice; the name in {@code allowedActions} and in the path is the lower-case one. */
public enum AdviceAction {
    RESPOND,
    RATE,
    SHARE,
    RETRACT
}
