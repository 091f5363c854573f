package org.houvast.coaching;

/** What can be done with a modelling entry; the name in {@code allowedActions} and in the path is the lower-case one. */
public enum ModellingAction {
    REVISE,
    TRY,
    RETRACT
}
