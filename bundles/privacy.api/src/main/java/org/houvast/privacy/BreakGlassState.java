package org.houvast.privacy;

/** How an opening of a child's file in an emergency stands. Only {@link #ACTIVE} opens anything. */
public enum BreakGlassState {
    /** the file can be read. To ENDED, by who opened it, or by the clock when its time is over. */
    ACTIVE,
    /** nothing is open any more; the manager or the data protection officer looks at it. To REVIEWED. */
    ENDED,
    /** somebody else than who opened it said whether it was justified. The end. */
    REVIEWED
}
