package org.houvast.coaching;

/** What sort of talk it was; labels stand in the value list {@code conversation-kind}. */
public enum ConversationKind {
    /** between staff and coach, about the work of the adults; holds no child */
    COACHING,
    /** with parents */
    PARENT,
    /** with the team, about the work of the adults; holds no child */
    TEAM,
    /** about how one child is doing */
    CHILD_DISCUSSION;

    /** whether it is about the work of the adults: such a record never stands in the file of a child */
    public boolean isAboutAdults() {
        return this == COACHING || this == TEAM;
    }
}
