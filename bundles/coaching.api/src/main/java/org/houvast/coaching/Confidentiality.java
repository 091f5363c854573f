package org.houvast.coaching;

/** Who may read what was said. Never the manager of the place, who sees counts only. */
public enum Confidentiality {
    /** those who took part */
    PARTICIPANTS,
    /** everybody within the coaching of the group: its staff and its coaches */
    CASE
}
