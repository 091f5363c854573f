package org.houvast.coaching;

/** What a learning goal is for (domain, B14). */
public enum LearningGoalType {
    SIGNALLING,
    STIMULATION,
    PARENTS,
    HELP_SEEKING
}
