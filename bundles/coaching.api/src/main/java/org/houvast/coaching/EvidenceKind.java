package org.houvast.coaching;

/** What shows that somebody learns. */
public enum EvidenceKind {
    /** something that was shown, and tried */
    MODELLING,
    /** a tip that was tried */
    TIP
}
