package org.houvast.coaching;

/** What can be done with a cooperation agreement; the name in {@code allowedActions} is the lower-case one. */
public enum AgreementAction {
    REVISE,
    EVALUATE,
    END
}
