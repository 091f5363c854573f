package org.houvast.observation;

/** Where an observation stands (domain 4.2, "Observation"). */
public enum ObservationState {
    /** for its author alone, may be changed freely; to FINAL */
    DRAFT,
    /** for everybody who works with the child or group; to AMENDED or RETRACTED */
    FINAL,
    /** final, and corrected since; what stood there before stays readable; to AMENDED or RETRACTED */
    AMENDED,
    /** taken back; its content is sealed, a stub stays. The end */
    RETRACTED
}
