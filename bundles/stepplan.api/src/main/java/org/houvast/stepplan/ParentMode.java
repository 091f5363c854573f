package org.houvast.stepplan;

/** How parents are involved in a step (domain 4.3, "parentMode"). */
public enum ParentMode {
    /** they are told */
    INFORM,
    /** they are asked for what they know or think */
    ASK,
    /** there is a talk */
    TALK,
    /** it is made together with them */
    CO_CREATE,
    /** they agree, or it does not happen */
    AGREE,
    /** not yet at this step; needs a reason */
    NOT_YET,
    /** not at this step at all; needs a reason */
    NONE;

    /** whether parents are involved at all, so that a record of it belongs to the step */
    public boolean involves() {
        return this != NOT_YET && this != NONE;
    }
}
