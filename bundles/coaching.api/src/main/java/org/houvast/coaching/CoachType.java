package org.houvast.coaching;

/** What kind of coach (domain 4.3, "coachType"); the statutory hours norms count by it. */
public enum CoachType {
    /** coach of youth care */
    YOUTH_CARE,
    /** pedagogical coach under the Wet IKK */
    STATUTORY_PEDAGOGICAL,
    /** coach for early childhood education (VE) */
    VE,
    /** the centre's own coach or support coordinator */
    INTERNAL
}
