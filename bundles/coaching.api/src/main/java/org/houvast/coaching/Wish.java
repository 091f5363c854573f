package org.houvast.coaching;

/** What the asker would like (domain 4.3, "wish"); labels stand in the value list {@code question-wish}. */
public enum Wish {
    THINK_ALONG,
    OBSERVE,
    TALK,
    MODEL,
    PARENTS,
    PLAN
}
