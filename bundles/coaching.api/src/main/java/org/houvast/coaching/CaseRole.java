package org.houvast.coaching;

/** What somebody is in a case. */
public enum CaseRole {
    /** asked the question */
    ASKER,
    /** took part for the staff */
    STAFF,
    /** picked the question up, or took part for the coaches */
    COACH,
    /** is the mentor of the child; told only to a reader who may know the child */
    MENTOR,
    /** was invited to this case for a while */
    GUEST
}
