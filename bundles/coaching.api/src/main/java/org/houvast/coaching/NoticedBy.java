package org.houvast.coaching;

/** Who noticed it first. */
public enum NoticedBy {
    STAFF,
    TEACHER,
    COACH,
    PARENT,
    CHILD,
    OTHER
}
