package org.houvast.coaching;

/** What can be done with an application; the name in {@code allowedActions} and in the path is the lower-case one with hyphens. */
public enum ApplicationAction {
    PLAN_INTAKE,
    ACCEPT,
    DECLINE,
    WITHDRAW
}
