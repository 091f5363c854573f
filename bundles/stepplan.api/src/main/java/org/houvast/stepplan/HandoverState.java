package org.houvast.stepplan;

/** Where a handover stands (domain 4.2, "Handover"). */
public enum HandoverState {
    /** staff choose what goes; nobody else sees it. To PARENT_REVIEW or DESTROYED */
    DRAFT,
    /** the set is frozen and can be shared with the parents, who decide. To CONSENTED, REFUSED, DRAFT or DESTROYED */
    PARENT_REVIEW,
    /** all consent that it needs was given. To SENT, REFUSED, DRAFT or DESTROYED */
    CONSENTED,
    /** the receiver can read it, or has it outside of this system. To RECEIVED, REFUSED or DESTROYED */
    SENT,
    /** the receiver has it. To WARM_TALK or DONE */
    RECEIVED,
    /** both sides talked about it. To DONE */
    WARM_TALK,
    /** handed over. To DESTROYED */
    DONE,
    /** consent was refused, withdrawn or objected to: the set waits for a person who destroys it. To DESTROYED */
    REFUSED,
    /** the set is gone, that there was one stays; the end */
    DESTROYED
}
