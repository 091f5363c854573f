package org.houvast.stepplan;

/** How much support a plan gives (domain 4.3, "supportLevel"). */
public enum SupportLevel {
    BASIC,
    LIGHT,
    INTENSIVE,
    SPECIALISED
}
