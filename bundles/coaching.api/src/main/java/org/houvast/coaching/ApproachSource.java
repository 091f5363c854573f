package org.houvast.coaching;

/** Of which kind a line of the approach library is; labels stand in the value list {@code approach-source}. */
public enum ApproachSource {
    /** what colleagues tried, and what happened */
    APPROACH,
    /** a published tip */
    TIP
}
