package org.houvast.coaching;

/** How soon an answer is wanted (domain 4.3, "urgency"); labels stand in the value list {@code question-urgency}. */
public enum Urgency {
    /** can wait for the next coaching moment */
    NEXT_MOMENT,
    THIS_WEEK,
    TODAY,
    /** not taken here: {@link CoachingProblems#SAFETY_NOT_HERE} names the location's safety officer */
    SAFETY
}
