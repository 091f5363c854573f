package org.houvast.host.spi;

/** What a host may be able to tell beyond locations, groups, children and staff. A missing one closes what needs it. */
public enum Capability {
    /** who the guardians of a child are, and whether they have custody; without it no share, no consent, no parent face */
    GUARDIANS,
    /** information restriction, secret address, restraining order; without it nothing goes out to a guardian by post or address */
    GUARDIAN_FLAGS,
    /** closure days; without it working days are Monday to Friday, and said to be so */
    CALENDAR,
    /** who the mentor of a child is; without it no right follows from being mentor */
    MENTOR,
    /** which children a member of staff is family of; without it nobody with a guardian role can be checked, so such persons read no child as staff */
    FAMILY,
    /** contract size of staff (FTE); without it the coaching hours norm is not computed */
    FTE,
    /** registration numbers of childcare (LRK); without it the policy hours norm is not computed */
    LRK,
    /** number of children in early childhood education (VE) on the reference date */
    VE_CHILDREN,
    /** sends content-free messages; without it nothing is sent, work queues still fill */
    NOTIFIER,
    /** finds the person behind a request by means of its own; without it a bearer token is the only way in */
    CALLER,
    /** tells changes as a delta; without it changes are noticed when records are read */
    CHANGES
}
