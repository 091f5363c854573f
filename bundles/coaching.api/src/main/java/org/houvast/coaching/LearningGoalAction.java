package org.houvast.coaching;

/** What the owner does with a learning goal. */
public enum LearningGoalAction {
    REVISE,
    ADD_EVIDENCE,
    REACH,
    DROP,
    RESUME,
    DELETE
}
