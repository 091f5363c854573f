package org.houvast.coaching;

/** Where a question stands (domain 4.2, "Question"). */
public enum QuestionState {
    /** for its author alone; to ASKED or WITHDRAWN */
    DRAFT,
    /** waits for a coach; to PICKED_UP or WITHDRAWN */
    ASKED,
    /** a coach has it; to EXPLORING with the first observation or conversation, or WITHDRAWN */
    PICKED_UP,
    /** is being looked at; to ASSESSED when a joint assessment is confirmed, or WITHDRAWN */
    EXPLORING,
    /** both sides agree what it is; to FOLLOW_UP, to ASSESSED anew, or WITHDRAWN */
    ASSESSED,
    /** what the outcome asks for is under way; to CLOSED, to ASSESSED anew, or WITHDRAWN */
    FOLLOW_UP,
    /** both sides closed it; to REOPENED */
    CLOSED,
    /** it came back; to EXPLORING, ASSESSED, FOLLOW_UP or WITHDRAWN */
    REOPENED,
    /** the asker took it back; the end */
    WITHDRAWN
}
