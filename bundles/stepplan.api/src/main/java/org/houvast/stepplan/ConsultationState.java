package org.houvast.stepplan;

/** Where a consultation stands (domain 4.2, "Consultation"). */
public enum ConsultationState {
    /** has a day; to HELD or CANCELLED */
    PLANNED,
    /** took place; to RECORDED */
    HELD,
    /** decisions and communication plan are written down; the end */
    RECORDED,
    /** did not take place, another one is planned in its stead; the end */
    CANCELLED
}
