package org.houvast.stepplan.rest.internal;

/** For whom a plan is printed. */
public enum PrintAudience {
    /** for those who work with the child or group: what they may read */
    STAFF,
    /** to hand to parents */
    PARENTS
}
