package org.houvast.coaching;

/** What the owner does with a learning goal. */
public enum LearningGoalAction {
    REVISE,
    ADD_EVIDENCE,
    LINK,
    REACH,
    DROP,
    RESUME,
    DELETE
}
