package org.houvast.coaching;

/** Where a learning goal stands. From any of these its owner deletes it. */
public enum LearningGoalState {
    /** being worked on; from nothing or by taking it up again, to REACHED or DROPPED */
    OPEN,
    /** its owner finds it reached; from OPEN, to OPEN */
    REACHED,
    /** its owner lets it go; from OPEN, to OPEN */
    DROPPED
}
