package org.houvast.stepplan;

/** As what somebody takes part in a consultation. */
public enum AttendeeRole {
    /** manages the location */
    MANAGER,
    /** asked the question */
    ASKER,
    /** works in the group, beside the asker */
    TEAM,
    /** coach of the group; invited, need not be there */
    COACH,
    OTHER
}
