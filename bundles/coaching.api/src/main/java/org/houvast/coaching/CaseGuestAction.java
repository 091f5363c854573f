package org.houvast.coaching;

/** What can be done with an invitation. */
public enum CaseGuestAction {
    /** INVITED to ENDED, at once */
    END
}
