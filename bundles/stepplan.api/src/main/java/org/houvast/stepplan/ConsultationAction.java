package org.houvast.stepplan;

/** What can be done with a consultation. */
public enum ConsultationAction {
    /** PLANNED to HELD, by the manager */
    HOLD,
    /** HELD to RECORDED */
    RECORD,
    /** PLANNED to CANCELLED */
    CANCEL
}
