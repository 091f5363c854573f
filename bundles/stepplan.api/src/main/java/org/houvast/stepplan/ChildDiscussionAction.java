package org.houvast.stepplan;

/** What can be done with a child discussion. */
public enum ChildDiscussionAction {
    /** puts more on the agenda, while PLANNED */
    AGENDA,
    /** PLANNED to HELD */
    HOLD,
    /** HELD to RECAPPED; makes the follow-ups */
    RECAP,
    /** PLANNED to CANCELLED */
    CANCEL
}
