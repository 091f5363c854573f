package org.houvast.coaching;

/** Whom a tip is for; labels stand in the value list {@code tip-audience}. */
public enum TipAudience {
    /** staff with one child */
    CHILD_APPROACH,
    /** staff with the group */
    GROUP_APPROACH,
    /** staff with parents: how to talk and work together with them */
    PARENT_APPROACH,
    /** the team among each other */
    TEAM
}
