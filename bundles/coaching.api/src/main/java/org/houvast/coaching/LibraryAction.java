package org.houvast.coaching;

/** What can be done with a text of the library; the name in {@code allowedActions} and in the path is the lower-case one. */
public enum LibraryAction {
    REVISE,
    PUBLISH,
    RETIRE
}
