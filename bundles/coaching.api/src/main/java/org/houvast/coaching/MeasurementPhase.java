package org.houvast.coaching;

/** When somebody looks at their own work. */
public enum MeasurementPhase {
    BEGIN,
    END
}
