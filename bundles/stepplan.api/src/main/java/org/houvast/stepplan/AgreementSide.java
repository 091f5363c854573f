package org.houvast.stepplan;

/** The three who agree on an action plan; nobody agrees for two. */
public enum AgreementSide {
    /** works in the group, or is the child's mentor */
    STAFF,
    /** coach of the group, or the internal coach where the group has none */
    COACH,
    /** manages the location */
    MANAGER
}
