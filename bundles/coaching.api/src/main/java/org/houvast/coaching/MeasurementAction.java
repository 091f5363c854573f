package org.houvast.coaching;

/** What the owner does with a measurement. */
public enum MeasurementAction {
    REVISE,
    FINALISE,
    DISCARD,
    SHARE,
    RECALL
}
