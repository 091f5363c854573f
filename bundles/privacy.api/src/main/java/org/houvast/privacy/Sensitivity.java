package org.houvast.privacy;

/** How far a record may travel. */
public enum Sensitivity {
    /** about the organisation, no person */
    ORGANISATION,
    /** about a group of children or the planning of staff */
    GROUP,
    /** about a child */
    CHILD,
    /** about staff learning from each other: behind the confidentiality wall */
    COACHING
}
