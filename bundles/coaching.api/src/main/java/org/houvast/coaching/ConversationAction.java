package org.houvast.coaching;

/** What can be done with a conversation; the name in {@code allowedActions} and in the path is the lower-case one. */
public enum ConversationAction {
    REVISE,
    DONE,
    RETRACT
}
