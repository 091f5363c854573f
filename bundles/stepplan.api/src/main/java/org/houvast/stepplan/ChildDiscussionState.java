package org.houvast.stepplan;

/** Where a child discussion stands. */
public enum ChildDiscussionState {
    /** has a day and an agenda; to HELD or CANCELLED */
    PLANNED,
    /** took place; to RECAPPED */
    HELD,
    /** what was agreed is written down, each action with its person and day; the end */
    RECAPPED,
    /** did not take place; the end */
    CANCELLED
}
