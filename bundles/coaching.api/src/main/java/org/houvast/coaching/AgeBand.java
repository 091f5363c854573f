package org.houvast.coaching;

/** For children of which age, in years; labels stand in the value list {@code age-band} (domain 4.9). */
public enum AgeBand {
    AGE_0_1,
    AGE_2_3,
    AGE_4_6,
    AGE_7_9,
    AGE_10_13
}
