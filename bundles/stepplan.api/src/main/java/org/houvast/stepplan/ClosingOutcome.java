package org.houvast.stepplan;

/** How an action plan ended (domain 4.2, "ActionPlan"). */
public enum ClosingOutcome {
    RESOLVED_AT_LOCATION,
    IMPROVED_CONTINUE_BASIC,
    LIGHT_HELP,
    REFERRED_SPECIALISED,
    CHILD_LEFT,
    PARENTS_STOPPED,
    OTHER;

    /** whether it can end a plan at any moment, because it does not rest with those who carry it out */
    public boolean atAnyMoment() {
        return this == CHILD_LEFT || this == PARENTS_STOPPED;
    }
}
