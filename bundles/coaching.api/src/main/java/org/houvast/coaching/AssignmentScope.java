package org.houvast.coaching;

/** How far an assignment reaches, from narrow to wide. */
public enum AssignmentScope {
    /** questions about the group only */
    GROUP_ONLY,
    /** also questions about a child, by alias */
    ANONYMOUS_CHILD,
    /** also by name, where an active consent allows it */
    NAMED_CHILD_WITH_CONSENT
}
