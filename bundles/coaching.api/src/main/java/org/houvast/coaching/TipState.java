package org.houvast.coaching;

/** Where a tip stands. */
public enum TipState {
    /** written by somebody and read by those who keep the tips; to PUBLISHED or RETIRED */
    PROPOSED,
    /** read by all staff; to RETIRED */
    PUBLISHED,
    /** not shown any more; to PUBLISHED */
    RETIRED
}
