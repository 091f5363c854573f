package org.houvast.coaching;

/** Where the record of a conversation stands. */
public enum ConversationState {
    /** written down; to RETRACTED */
    RECORDED,
    /** taken back: the words are not shown any more; the end */
    RETRACTED
}
