package org.houvast.administration.internal.modules;

/** What can be done with how a module stands; the columns of {@link ActivationTransitions}. */
enum SwitchAction {
    /** on from today */
    ENABLE,
    /** on from a later day */
    SCHEDULE,
    /** nothing new begins */
    STOP,
    /** nothing changes any more */
    FINISH,
    /** no longer shown */
    SWITCH_OFF
}
