package org.houvast.coaching;

/** What its maker can do with an extract; the name in {@code allowedActions} and in the path is the lower-case one. */
public enum CaseExtractAction {
    REVISE,
    CONFIRM,
    SHARE,
    DELETE
}
