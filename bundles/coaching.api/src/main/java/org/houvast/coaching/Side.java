package org.houvast.coaching;

/** The two sides that coaching needs: nobody stands on both, and the manager of the location on neither. */
public enum Side {
    /** works in the group, or is the child's mentor */
    STAFF,
    /** has an active assignment for the group, the centre's own coach included */
    COACH
}
