package org.houvast.privacy;

/** What an actor is to a record now. A role alone carries nothing; a relation does. */
public enum Relation {
    /** wrote it, and still has another relation to its child or group */
    AUTHOR,
    /** it belongs to this member of staff alone: it is about no child and no group, and nobody else wrote it */
    OWNER,
    /** works in the group, or in a group that the child is in */
    GROUP_STAFF,
    /** is the child's mentor */
    MENTOR,
    /** is the centre's own coach or support coordinator at the location */
    INTERNAL_COACH,
    /** has an active coach assignment for the group of the record, reaching to children when it is about one */
    COACH,
    /**
     * has an active coach assignment for the group, the record belongs to a case, and assignment and consent let this coach know the
     * child; always for a group
     */
    CASE_COACH,
    /** was invited to this case for a while */
    CASE_PARTICIPANT,
    /** manages the location and work form */
    LOCATION_MANAGER,
    /** administers the organisation; never to content */
    ORG_ADMIN,
    /** data protection officer of the organisation */
    DPO,
    /** guardian with custody of the child, without restriction */
    GUARDIAN,
    /**
     * opened the file of the child in an emergency, for a short time; carries reading of the file alone, and is the basis only where no
     * other relation is
     */
    BREAK_GLASS,
    /**
     * works with children for the organisation that is responsible; carries opening a file in an emergency and what belongs to that, and
     * shows no record of a child
     */
    COLLEAGUE
}
