package org.houvast.coaching;

/** How a moment is spent (domain 4.3, "coachForm"). */
public enum CoachForm {
    /** on the group, the usual one */
    ON_GROUP,
    CONVERSATION,
    TEAM,
    REMOTE,
    /** by video; only where the setting {@code coaching.form-video} allows it */
    VIDEO
}
