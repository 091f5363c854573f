package org.houvast.observation;

/** What can be done with an observation. */
public enum ObservationAction {
    /** DRAFT stays DRAFT */
    REVISE,
    /** DRAFT to FINAL */
    FINALISE,
    /** FINAL or AMENDED to AMENDED */
    AMEND,
    /** FINAL or AMENDED to RETRACTED */
    RETRACT,
    /** FINAL stays FINAL, AMENDED stays AMENDED: a part of it is prepared for a guardian */
    SHARE
}
