package org.houvast.coaching;

/** What the owner does with a reflection. */
public enum ReflectionAction {
    REVISE,
    SHARE,
    RECALL,
    DELETE
}
