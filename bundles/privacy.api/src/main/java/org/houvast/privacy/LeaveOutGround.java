package org.houvast.privacy;

/** Why an item stays out of an answer. */
public enum LeaveOutGround {
    /** it would tell about somebody else (regulation, article 15(4)) */
    RIGHTS_OF_OTHERS,
    /** it is about the work of staff, and not about this person */
    ABOUT_STAFF,
    /** a note that is not finished and that nobody but its writer reads */
    WORKING_NOTE,
    /** locked for everybody but its owner, who reads it under the own name */
    OWNER_ONLY,
    /** the interest of the child weighs more (law on the carrying out of the regulation, article 41) */
    INTEREST_OF_CHILD
}
