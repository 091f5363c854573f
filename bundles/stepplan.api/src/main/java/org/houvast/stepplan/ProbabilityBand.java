package org.houvast.stepplan;

/** How likely named people think something; never computed. */
public enum ProbabilityBand {
    UNLIKELY,
    POSSIBLE,
    LIKELY
}
