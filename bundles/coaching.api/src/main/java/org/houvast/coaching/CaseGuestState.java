package org.houvast.coaching;

/** Where an invitation stands. Its rights end by themselves with its last day, whatever stands here. */
public enum CaseGuestState {
    /** invited, for the days of its period. To ENDED */
    INVITED,
    /** somebody ended it before its last day; the end */
    ENDED
}
