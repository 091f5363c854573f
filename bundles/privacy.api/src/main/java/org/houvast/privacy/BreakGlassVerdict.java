package org.houvast.privacy;

/** What the manager or the data protection officer found of an opening of a child's file. */
public enum BreakGlassVerdict {
    JUSTIFIED,
    NOT_JUSTIFIED
}
