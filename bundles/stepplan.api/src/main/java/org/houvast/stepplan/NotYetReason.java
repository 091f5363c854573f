package org.houvast.stepplan;

/** Why parents are not involved yet (domain 4.3, "notYetReason"). */
public enum NotYetReason {
    /** staff want to look for themselves first */
    LOOK_FIRST,
    /** the parent could not be reached */
    UNREACHABLE,
    /** telling parents now may not be safe; shown to the two persons behind it and the manager only, and never with a text */
    SAFETY,
    /** agreed with the parents */
    PARENT_WISH
}
