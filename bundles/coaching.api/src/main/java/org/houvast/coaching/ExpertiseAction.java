package org.houvast.coaching;

/** What can be done with an entry; the name in {@code allowedActions} and in the path is the lower-case one. */
public enum ExpertiseAction {
    REVISE,
    WITHDRAW
}
