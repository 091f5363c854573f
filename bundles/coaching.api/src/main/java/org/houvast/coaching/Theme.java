package org.houvast.coaching;

/** What a question is about (domain 4.3, "theme"); labels stand in the value list {@code question-theme}. */
public enum Theme {
    CONTACT,
    BUSY,
    WITHDRAWN_CHILD,
    ANGER,
    FEAR,
    PLAY,
    LANGUAGE,
    MOTOR,
    EATING,
    SLEEP,
    TOILET,
    SENSORY,
    SEPARATION,
    PEERS,
    GROUP_CLIMATE,
    TRANSITION,
    HOME,
    OTHER
}
