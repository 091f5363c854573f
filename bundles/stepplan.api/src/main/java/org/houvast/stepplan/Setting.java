package org.houvast.stepplan;

/** Where something is done (domain 4.3, "setting"). */
public enum Setting {
    HOME,
    CENTRE,
    BOTH
}
