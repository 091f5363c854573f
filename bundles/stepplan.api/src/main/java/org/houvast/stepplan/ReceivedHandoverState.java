package org.houvast.stepplan;

/** Where a handover stands for its receiver; what it was before, and what was taken back or destroyed, is not there for it. */
public enum ReceivedHandoverState {
    /** it can be read. To RECEIVED */
    SENT,
    /** the receiver confirmed it. To WARM_TALK or DONE */
    RECEIVED,
    /** both sides talked about it. To DONE */
    WARM_TALK,
    /** handed over */
    DONE
}
